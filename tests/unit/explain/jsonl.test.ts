import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cardSchema } from '../../../lib/card/card.ts';
import { explainLine } from '../../../tools/explain/explain-line.ts';
import { explainLines } from '../../../tools/explain/jsonl.ts';

const policy = '隐私政策\n一、我们如何收集\n我们会收集您的姓名和手机号码。\n二、注销\n您可以通过“我的”>“设置”>“注销账号”注销账号。';

function collect(): { output: Writable; lines: () => string[] } {
  let text = '';
  const output = new Writable({
    highWaterMark: 10,
    write(chunk, _encoding, done) {
      text += chunk;
      setImmediate(done);
    },
  });
  return { output, lines: () => text.split('\n').filter(Boolean) };
}

describe('policies as lines', () => {
  it('gives a card for a text, and for a page', () => {
    for (const given of [
      { id: 7, text: policy },
      { id: 7, html: `<h1>隐私政策</h1><p>${policy}</p>`, url: 'https://lender.example/' },
    ]) {
      const { id, card } = JSON.parse(explainLine(JSON.stringify(given)));
      expect(id).toBe(7);
      expect(cardSchema.parse(card).collected.map(({ category }) => category)).toContain('phone');
    }
  });

  it('says what is wrong with a line, and goes on', () => {
    expect(JSON.parse(explainLine('{"id": 1'))).toMatchObject({ id: null, error: expect.stringMatching(/JSON/) });
    expect(JSON.parse(explainLine('[]')).error).toMatch(/neither/);
    expect(JSON.parse(explainLine('{"id": "a", "text": 3}'))).toEqual({ id: 'a', error: 'neither "html" nor "text" in it' });
  });

  it('keeps the order over several threads, and takes no more lines in than it works on', { timeout: 60_000 }, async () => {
    const count = 60;
    let taken = 0;
    let most = 0;
    const { output, lines } = collect();
    function* source(): Generator<string> {
      for (let i = 0; i < count; i++) {
        taken++;
        most = Math.max(most, taken - lines().length);
        yield `${i === 20 ? 'broken' : JSON.stringify({ id: i, text: policy.repeat((i % 3) + 1) })}\n`;
      }
    }
    const input = Readable.from(source(), { objectMode: true, highWaterMark: 1 });
    const seen = await explainLines({ input, output, progress: null, threads: 2 });
    expect(seen).toEqual({ lines: count, failed: 1 });
    expect(lines().map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: count }, (_, i) => (i === 20 ? null : i)));
    // Eight on their way for two threads, and what the streams hold between them.
    expect(most).toBeLessThan(20);
  });

  it('works as a pipe of any engine that runs commands', { timeout: 60_000 }, () => {
    const root = resolve(import.meta.dirname, '../../..');
    const input = `${JSON.stringify({ id: 1, text: policy })}\n\nbroken\n${JSON.stringify({ id: 2, text: policy })}`;
    const { stdout, stderr, status } = spawnSync('node', ['--import', 'tsx', 'tools/explain/main.ts', '--jsonl', '--threads', '1'], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, null, 2]);
    expect(stderr).toContain('3 lines read, 1 failed');
    expect(status).toBe(2);
  });

  it('gives every line one card when an engine divides the file', { timeout: 120_000 }, () => {
    const root = resolve(import.meta.dirname, '../../..');
    const folder = mkdtempSync(join(tmpdir(), 'mingbai-lines-'));
    const file = join(folder, 'policies.jsonl');
    writeFileSync(
      file,
      Array.from({ length: 7 }, (_, id) => `${JSON.stringify({ id, text: `${policy}${'您可以撤回同意。'.repeat(id)}` })}\n`).join(''),
    );
    const explain = 'node --import tsx tools/explain/main.ts --jsonl --threads 1';
    // The recipe of docs/in-bulk.md; where GNU parallel is not installed, the shell divides the file as it does.
    const divide =
      'if command -v parallel >/dev/null; then parallel --pipepart -a "$0" --block 1k "$1"; else head -n 3 "$0" | $1; tail -n +4 "$0" | $1; fi';
    const { stdout } = spawnSync('sh', ['-c', divide, file, explain], { cwd: root, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const cards = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; card?: unknown });
    expect(cards.map(({ id }) => id).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(cards.every(({ card }) => card)).toBe(true);
  });
});
