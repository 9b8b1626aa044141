import * as z from 'zod/mini';
import type { Block, PolicyDocument } from '../document/policy-document.ts';

const span = { from: z.int(), to: z.int() };
const mark = z.object({ ...span, kind: z.enum(['bold', 'asterisk']) });
const link = z.object({ ...span, href: z.string(), further: z.optional(z.literal(true)) });
const textParts = { text: z.string(), marks: z.array(mark), links: z.array(link) };
const blockBase = { id: z.int(), at: z.int(), page: z.optional(z.string()) };
const block = z.discriminatedUnion('kind', [
  z.object({ ...blockBase, ...textParts, kind: z.enum(['heading', 'paragraph', 'item']), level: z.int() }),
  z.object({
    ...blockBase,
    kind: z.literal('table'),
    headerRows: z.int(),
    rows: z.array(z.array(z.object({ ...textParts, spanned: z.boolean() }))),
    origin: z.enum(['table', 'flattened']),
  }),
]);

const coverage = z.object({ characters: z.int(), read: z.int(), unreadPages: z.optional(z.array(z.int())) });

/** What is joined to a document, as it crosses a message port. */
export const linkedPartSchema = z.object({ url: z.string(), name: z.string(), blocks: z.array(block), coverage });

/** A document as it crosses a message port or comes out of a file. */
export const policyDocumentSchema = z.object({
  url: z.nullable(z.string()),
  title: z.string(),
  byline: z.nullable(z.string()),
  lang: z.string(),
  source: z.enum(['page', 'pdf', 'html', 'text', 'markdown', 'docx']),
  blocks: z.array(block),
  coverage,
  translated: z.optional(z.literal(true)),
  joined: z.optional(z.array(linkedPartSchema)),
});

/** True where two types are the same: holds a schema and its type together, for nothing else compiles. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<z.infer<typeof block>, Block>;
true satisfies Same<z.infer<typeof policyDocumentSchema>, PolicyDocument>;
