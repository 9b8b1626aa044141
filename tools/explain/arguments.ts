import { parseArgs } from 'node:util';
import { type Language, languages } from '../../lib/words/words.ts';

export interface ExplainArguments {
  paths: string[];
  format: 'terminal' | 'json' | 'markdown';
  out: string | null;
  language: Language;
}

export const usage =
  'usage: npm run --silent explain -- FILE|DIR… [--json|--markdown] [--out DIR] [--language zh-CN|zh-TW|en]';

/** Reads the command line. @throws Error with one line that says what is wrong */
export function parseExplainArguments(args: string[]): ExplainArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      out: { type: 'string' },
      language: { type: 'string', default: 'zh-CN' },
    },
  });
  if (positionals.length === 0) throw new Error(usage);
  if (values.json && values.markdown) throw new Error('--json and --markdown exclude each other');
  const language = languages.find((each) => each === values.language);
  if (!language) throw new Error(`--language takes ${languages.join(', ')}`);
  return {
    paths: positionals,
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'terminal',
    out: values.out ?? null,
    language,
  };
}
