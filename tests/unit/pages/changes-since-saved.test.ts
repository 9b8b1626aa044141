import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis.ts';
import { split } from '../../../lib/clauses/split.ts';
import type { PolicyDocument } from '../../../lib/document/policy-document.ts';
import { LibraryDatabase } from '../../../lib/library/database.ts';
import { Library } from '../../../lib/library/library.ts';
import { changesSinceSaved } from '../../../lib/pages/changes-since-saved.ts';
import { aCard, collected } from '../support/a-card.ts';
import { aDocument } from '../support/a-document.ts';

let count = 0;
let library: Library;

beforeEach(() => {
  library = new Library(new LibraryDatabase(`changes-${count++}`));
});

/** An engine that knows one word. */
function explain(document: PolicyDocument): Analysis {
  const takesCalls = document.blocks.some((block) => block.kind !== 'table' && block.text.includes('通话记录'));
  const app = { ...aCard().app, name: '青叶借款', operators: ['青叶小贷有限公司'] };
  return { card: aCard({ app, collected: takesCalls ? [collected({ category: 'call-log' })] : [] }), clauses: split(document, () => []) };
}

async function read(address: string, hash: string, ...texts: string[]) {
  const document = aDocument(...texts);
  const analysis = explain(document);
  await library.save({ address, hash, readAt: count, engine: '1', lang: 'zh-CN', card: analysis.card, places: [] }, document);
  return changesSinceSaved({ library, explain }, { address, hash }, { ...analysis, document });
}

const here = 'https://lender.example/privacy';
const there = 'https://lender.example/privacy-2';
const old = ['我们收集您的手机号。', '我们收集您的身份证号码。', '您可以注销账户。'];

describe('what changed since a policy was saved', () => {
  it('is nothing while none is saved', async () => {
    await read(here, 'a', ...old);
    expect(await read(here, 'b', ...old, '我们收集您的通话记录。')).toBeNull();
  });

  it('names facts and counts clauses', async () => {
    await read(here, 'a', ...old);
    await library.keep({ address: here, hash: 'a' }, 1);
    const changes = await read(here, 'b', ...old, '我们收集您的通话记录。');
    expect(changes).toMatchObject({ since: { hash: 'a' }, clauses: 1 });
    expect(changes?.facts.map(({ kind }) => kind)).toEqual(['data.new']);
  });

  it('is nothing where clauses only changed places', async () => {
    await read(here, 'a', ...old);
    await library.keep({ address: here, hash: 'a' }, 1);
    expect(await read(here, 'b', old[2]!, old[0]!, old[1]!)).toBeNull();
  });

  it('follows a policy to another address, but not to another policy of the app', async () => {
    await read(here, 'a', ...old);
    await library.keep({ address: here, hash: 'a' }, 1);
    expect(await read(there, 'b', ...old, '我们收集您的通话记录。')).toMatchObject({ clauses: 1 });
    expect(await read(`${there}/children`, 'c', '本规则适用于儿童。', '监护人可以要求删除。')).toBeNull();
  });
});
