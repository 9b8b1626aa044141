import * as z from 'zod/mini';

const phrases = z.array(z.string().check(z.minLength(1)));
const bothLanguages = z.object({ zh: phrases, en: phrases });

/**
 * One concept: the literal words that name it, in both languages, the longer words in which those do not mean it
 * (`never`), and sentences that prove both. No patterns, no code: a lawyer or a translator edits this.
 *
 * Ids are `namespace.name`: `data.*` and `partner.*` carry the taxonomy's ids, `cue.*` are the words that govern a
 * sentence (collecting, refusing, sharing), `section.*` the words of headings, `choice.*`, `warning.*`, `fact.*` the rest.
 */
export const conceptSchema = z.object({
  id: z.string().check(z.regex(/^[a-z-]+\.[a-z0-9-]+$/)),
  zh: phrases,
  en: phrases,
  never: z.optional(bothLanguages),
  examples: z.optional(z.object({ yes: phrases, no: phrases })),
  note: z.optional(z.string()),
  /** Why the concept has words in one language only; every other concept has both. */
  oneLanguage: z.optional(z.string().check(z.minLength(20))),
});
export type Concept = z.infer<typeof conceptSchema>;
