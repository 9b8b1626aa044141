import { describe, expect, it } from 'vitest';
import { mostOfPart } from '../../../lib/document/docx/check-docx.ts';
import { readPolicyFile } from '../../../lib/document/node/read-file.ts';
import { Unreadable } from '../../../lib/document/unreadable.ts';
import { explain } from '../../../lib/engine.ts';
import { makeDocx, makeZip, paragraph, run, table } from './make-docx.ts';

const policy = [
  paragraph('云杉借款隐私政策', { style: 'heading1' }),
  paragraph('更新日期：2026年4月2日。本政策由杭州云杉小额贷款有限公司制定，说明我们怎样处理您的个人信息。'),
  paragraph('一、我们如何收集您的个人信息', { style: 'heading2' }),
  `<w:p>${run('申请借款时，我们会收集您的')}${run('身份证号码、人脸信息', true)}${run('以核实身份，您拒绝提供则无法申请借款。')}</w:p>`,
  paragraph('紧急联系人的姓名和电话', { list: true }),
  paragraph('单位名称', { list: true }),
  paragraph('二、第三方SDK', { style: 'heading2' }),
  table([
    ['SDK名称', '公司名称', '收集的个人信息', '使用目的'],
    ['云雀推送SDK', '深圳市云雀科技有限公司', '设备识别码', '推送消息'],
  ]),
  paragraph('三、您的权利', { style: 'heading2' }),
  paragraph('您可以在“我的-设置-注销账户”注销账户，或拨打客服电话400-800-6611。'),
].join('');

const failureOf = async (bytes: Uint8Array) => {
  const error = await readPolicyFile(bytes, 'policy.docx').catch((thrown: unknown) => thrown);
  return error instanceof Unreadable ? error.kind : error;
};

describe('Word files', () => {
  it('keep headings, lists, tables and bold print', async () => {
    const { blocks, source, title } = await readPolicyFile(makeDocx(policy), 'policy.docx');
    expect({ source, title }).toEqual({ source: 'docx', title: '云杉借款隐私政策' });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'item',
      'item',
      'heading',
      'table',
      'heading',
      'paragraph',
    ]);
    const [bold] = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.marks.map(({ from, to }) => block.text.slice(from, to))));
    expect(bold).toBe('身份证号码、人脸信息');
  });

  it('give a card like any other form', async () => {
    const { card } = explain(await readPolicyFile(makeDocx(policy), 'policy.docx'));
    expect(card.app).toMatchObject({ updated: '2026-04-02', operators: ['杭州云杉小额贷款有限公司'] });
    expect(card.collected.map(({ category }) => category)).toEqual(expect.arrayContaining(['id-number', 'face']));
    expect(card.sdks).toMatchObject([{ name: '云雀推送SDK', provider: '深圳市云雀科技有限公司' }]);
    expect(card.choices.find(({ kind }) => kind === 'close-account')?.means).toContainEqual({
      type: 'menu',
      value: '我的 > 设置 > 注销账户',
    });
  });

  it('fetch nothing that lies outside the file', async () => {
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:drawing></w:r></w:p>';
    expect((await readPolicyFile(makeDocx(policy + picture), 'policy.docx')).blocks).toHaveLength(10);
  });

  it('that are broken say so', async () => {
    const whole = makeDocx(policy);
    expect(await failureOf(whole.subarray(0, whole.length - 40))).toBe('broken-docx');
    expect(await failureOf(new TextEncoder().encode('no Word file'))).toBe('broken-docx');
    expect(await failureOf(makeDocx('<w:p><w:t>never closed'))).toBe('broken-docx');
    const torn = Uint8Array.from(whole);
    torn.fill(0xff, 60, 90);
    expect(await failureOf(torn)).toBe('broken-docx');
    expect(await failureOf(makeZip({ 'a.txt': 'a zip of something else' }))).toBe('unknown-type');
    expect(await failureOf(makeDocx(''))).toBe('no-text');
  });

  it('that swell when unpacked are not opened, whatever they say of their size', async () => {
    const bomb = new Uint8Array(mostOfPart + 1).fill(0x20);
    expect(await failureOf(makeDocx(policy, { 'word/comments.xml': bomb }))).toBe('swollen-docx');
    expect(await failureOf(makeZip({ 'word/document.xml': bomb }, 100))).toBe('swollen-docx');
  });

  it('nested without end, or with entities, do no harm', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${paragraph('文')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    expect(await failureOf(makeDocx(deep))).toMatch(/broken-docx|no-text/);
    const laughs = `<!DOCTYPE w [${Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}<!ENTITY e0 "ha">]>`;
    const document = `${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('我们收集&e9;您的姓名。')}</w:body></w:document>`;
    const read = await readPolicyFile(makeDocx('', { 'word/document.xml': document }), 'policy.docx').catch(() => null);
    expect(JSON.stringify(read ?? '').length).toBeLessThan(3000);
  });
});
