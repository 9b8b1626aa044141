import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(input: string, args: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/classify.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
}

const asLines = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('npm run classify', () => {
  it('prints one line for each line', () => {
    const { status, lines, stderr } = run(asLines([{ text: '我们会收集您的姓名和身份证号码。' }, { text: '欢迎使用！' }]));
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(lines).toHaveLength(2);
    expect(Object.keys(lines[0]!)).toEqual(['topics', 'important', 'risk']);
    expect(lines[0]!.topics).toContain('collection');
  });

  it('names every line that it cannot read, does the others, and ends with 2', () => {
    const { status, lines, stderr } = run(
      ['{"text":"我们会收集您的姓名。"}', '{oops', '[]', '{"text":7}', '{"text":"好","path":"一"}', '{"text":"好"}'].join('\n'),
    );
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(stderr.trim().split('\n')).toEqual([
      'line 2: not JSON',
      'line 3: not a JSON object',
      'line 4: "text" is not a string',
      'line 5: "path" is not a list of strings',
    ]);
  });

  it('takes neighbours from the same policy only', () => {
    const text = '以上信息用于身份核验。';
    const before = '我们会收集您的姓名、面部特征和银行卡号码，';
    const [, free] = run(asLines([{ text: before }, { text }])).lines;
    const [, other] = run(
      asLines([
        { text: before, policy: 1 },
        { text, policy: 2 },
      ]),
    ).lines;
    expect(other).toEqual(free);
    expect(
      run(
        asLines([
          { text: before, policy: 1 },
          { text, policy: 1 },
        ]),
      ).lines,
    ).toHaveLength(2);
  });

  it('takes no arguments', () => {
    const { status, stderr } = run('', ['file.jsonl']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/takes no arguments/);
  });

  it('answers nothing to nothing', () => {
    expect(run('\n\n')).toEqual({ status: 0, lines: [], stderr: '' });
  });
});
