import { parseArgs } from 'node:util';
import { type Language, languages } from '../../lib/words/words.ts';

export interface ExplainArguments {
  paths: string[];
  format: 'terminal' | 'json' | 'markdown';
  /** Lines of JSON from standard input, and cards as lines to standard output. */
  lines: boolean;
  /** Threads for `lines`; null for all cores. */
  threads: number | null;
  out: string | null;
  language: Language;
}

export const usage =
  'usage: npm run --silent explain -- FILE|DIR… [--json|--markdown] [--out DIR] [--language zh-CN|zh-TW|en]\n       npm run --silent explain -- --jsonl [--threads N] < LINES > CARDS';

/** Reads the command line. @throws Error with one line that says what is wrong */
export function parseExplainArguments(args: string[]): ExplainArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      threads: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      out: { type: 'string' },
      language: { type: 'string', default: 'zh-CN' },
    },
  });
  if (values.jsonl ? positionals.length > 0 : positionals.length === 0) throw new Error(usage);
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (threads !== null && !(Number.isInteger(threads) && threads > 0)) throw new Error('--threads takes a whole number above 0');
  if (values.json && values.markdown) throw new Error('--json and --markdown exclude each other');
  const language = languages.find((each) => each === values.language);
  if (!language) throw new Error(`--language takes ${languages.join(', ')}`);
  return {
    paths: positionals,
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'terminal',
    lines: values.jsonl,
    threads,
    out: values.out ?? null,
    language,
  };
}
