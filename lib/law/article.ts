import * as z from 'zod/mini';
import { choiceKindIds, disclosureIds } from '../card/taxonomy.ts';
import { articleIds, jurisdictionIds, statusIds, workIds } from './ids.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A law, rule, standard or draft. */
export const workSchema = z.object({
  id: z.enum(workIds),
  jurisdiction: z.enum(jurisdictionIds),
  status: z.enum(statusIds),
  /** Where it was published, as one cites it. */
  source: z.string().check(z.minLength(1)),
  issued: z.nullable(day),
  /** First day on which it holds; null for what does not hold yet. */
  inForce: z.nullable(day),
  /** Last day on which it held; null while it holds. */
  until: z.nullable(day),
});
export type Work = z.infer<typeof workSchema>;

/**
 * How far the entry may be trusted. 'text': read word for word in a copy of the text. 'report': read in a report, a law
 * firm's page or a mirror. 'memory': not read; to be checked before a user sees it, so that no function hands it out.
 */
const markSchema = z.enum(['text', 'report', 'memory']);

/** One article, and what of the card it has to do with. */
export const articleSchema = z.object({
  id: z.enum(articleIds),
  work: z.enum(workIds),
  /** As the work counts: "47", "1798.105", "A"; null where the work as a whole is meant. */
  number: z.nullable(z.string()),
  mark: markSchema,
  /** Choices for which it gives a right or a duty. */
  choices: z.array(z.enum(choiceKindIds)),
  /** Of these, the ones for which a letter to the company cites it: the nearest ground, not all that touches the matter. */
  cited: z.array(z.enum(choiceKindIds)),
  /** What a policy has to tell by it. */
  disclosures: z.array(z.enum(disclosureIds)),
  /** What the entry leaves open, for whoever checks it next. Not shown. */
  note: z.optional(z.string()),
});
export type Article = z.infer<typeof articleSchema>;
