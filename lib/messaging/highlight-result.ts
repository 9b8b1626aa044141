import './zod-without-eval.ts';
import * as z from 'zod/mini';
import type { HighlightResult } from './protocol.ts';

const highlightResult = z.object({ found: z.boolean(), occurrences: z.int(), inSight: z.boolean() });

/**
 * What the highlighter script left behind; nothing found when it left nothing. Apart from the other guards, whose many
 * schemas every panel would have to build before it shows anything.
 */
export function asHighlightResult(value: unknown): HighlightResult {
  const parsed = highlightResult.safeParse(value);
  return parsed.success ? parsed.data : { found: false, occurrences: 0, inSight: false };
}
