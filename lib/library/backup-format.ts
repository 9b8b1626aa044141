import * as z from 'zod/mini';
import { cardSchema } from '../card/card.ts';
import { policyDocumentSchema } from './document-schema.ts';

export const formatName = 'mingbai-library';
export const formatVersion = 1;

/**
 * How a backup is laid out, so that neither writing nor reading needs it as one text: the head with the apps on the first line,
 * then each policy on a line of its own, then the end. Any other JSON with the same content is the same backup.
 */
export const headEnd = '"policies":[';
export const lastLine = `],"version":${formatVersion}}`;

const time = z.number().check(z.minimum(0));
export const policySchema = z.object({
  address: z.string().check(z.minLength(1)),
  hash: z.string().check(z.minLength(1)),
  app: z.string().check(z.minLength(1)),
  savedAt: z.nullable(time),
  readAt: time,
  firstReadAt: time,
  engine: z.string(),
  lang: z.string(),
  card: cardSchema,
  places: z.array(z.object({ at: z.int(), heading: z.nullable(z.string()), page: z.optional(z.string()) })),
  earlier: z.optional(z.object({ engine: z.string(), card: cardSchema })),
  document: policyDocumentSchema,
});
export const backedUpAppSchema = z.object({
  id: z.string().check(z.minLength(1)),
  givenName: z.nullable(z.string()),
  keys: z.array(z.string()),
  tags: z.array(z.string()),
  notes: z.string(),
  changedAt: time,
});
export const backupSchema = z.object({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  apps: z.array(backedUpAppSchema),
  policies: z.array(policySchema),
});

export type BackedUpPolicy = z.infer<typeof policySchema>;
export type Backup = z.infer<typeof backupSchema>;
