import './zod-without-eval.ts';
import * as z from 'zod/mini';
import type { Block, PolicyDocument } from '../document/policy-document.ts';
import type { Reason, ReasonId } from '../detect/verdict.ts';
import type { ExplainDocument, HighlightResult, PageVerdict, ReadPage, ToBackground } from './protocol.ts';

const reasonIds = [
  'named-policy', 'address', 'named-otherwise', 'subjects', 'personal-information', 'speaks-to-you',
  'calls-itself-policy', 'words-of-another-kind', 'about-cookies', 'short',
  'in-dialog',
] as const satisfies readonly ReasonId[];

const reason = z.object({ id: z.enum(reasonIds), data: z.optional(z.union([z.string(), z.number()])) });

const span = { from: z.int(), to: z.int() };
const mark = z.object({ ...span, kind: z.enum(['bold', 'asterisk']) });
const link = z.object({ ...span, href: z.string() });
const textParts = { text: z.string(), marks: z.array(mark), links: z.array(link) };
const blockBase = { id: z.int(), at: z.int() };
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

const policyDocument = z.object({
  url: z.nullable(z.string()),
  title: z.string(),
  byline: z.nullable(z.string()),
  lang: z.string(),
  source: z.enum(['page', 'pdf', 'html', 'text', 'markdown']),
  blocks: z.array(block),
  coverage: z.object({ characters: z.int(), read: z.int() }),
});

const pageVerdict = z.object({
  type: z.literal('page-verdict'),
  verdict: z.object({ policy: z.boolean(), score: z.number(), reasons: z.array(reason) }),
  url: z.string(),
});
const readPage = z.object({ type: z.literal('read-page'), tabId: z.int() });
const explainDocument = z.object({
  type: z.literal('explain-document'),
  tabId: z.int(),
  document: policyDocument,
});

const toBackground = z.discriminatedUnion('type', [pageVerdict, readPage, explainDocument]);
const highlightResult = z.object({ found: z.boolean(), occurrences: z.int() });

/** The message if it is one of the protocol's, else null. */
export function asToBackground(message: unknown): ToBackground | null {
  const parsed = toBackground.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** What the reader script left behind, if it is a document with text, else null. A page can make it long, never malformed. */
export function asPolicyDocument(value: unknown): PolicyDocument | null {
  const parsed = policyDocument.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** What the highlighter script left behind; nothing found when it left nothing. */
export function asHighlightResult(value: unknown): HighlightResult {
  const parsed = highlightResult.safeParse(value);
  return parsed.success ? parsed.data : { found: false, occurrences: 0 };
}

// Types and schemas say the same, or this does not compile.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<z.infer<typeof reason>, Reason>;
true satisfies Same<z.infer<typeof block>, Block>;
true satisfies Same<z.infer<typeof policyDocument>, PolicyDocument>;
true satisfies Same<z.infer<typeof pageVerdict>, PageVerdict>;
true satisfies Same<z.infer<typeof readPage>, ReadPage>;
true satisfies Same<z.infer<typeof explainDocument>, ExplainDocument>;
true satisfies Same<(typeof reasonIds)[number], ReasonId>;
