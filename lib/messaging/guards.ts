import './zod-without-eval.ts';
import * as z from 'zod/mini';
import type { PolicyDocument } from '../document/policy-document.ts';
import { linkedPartSchema, policyDocumentSchema as policyDocument, type Same } from '../library/document-schema.ts';
import type { Reason, ReasonId } from '../detect/verdict.ts';
import type { ExplainDocument, JoinList, PageVerdict, OpenLinkedPolicy, ReadPage, ToBackground } from './protocol.ts';

const reasonIds = [
  'named-policy',
  'address',
  'named-otherwise',
  'subjects',
  'personal-information',
  'speaks-to-you',
  'calls-itself-policy',
  'words-of-another-kind',
  'about-cookies',
  'short',
  'in-dialog',
] as const satisfies readonly ReasonId[];

const reason = z.object({ id: z.enum(reasonIds), data: z.optional(z.union([z.string(), z.number()])) });

const pageVerdict = z.object({
  type: z.literal('page-verdict'),
  verdict: z.object({ policy: z.boolean(), score: z.number(), reasons: z.array(reason) }),
  links: z.boolean(),
});
const readPage = z.object({ type: z.literal('read-page'), tabId: z.int(), address: z.string() });
const openLinkedPolicy = z.object({ type: z.literal('open-linked-policy'), tabId: z.int(), url: z.url({ protocol: /^https?$/ }) });
const explainDocument = z.object({
  type: z.literal('explain-document'),
  address: z.string(),
  document: policyDocument,
});

const joinList = z.object({
  type: z.literal('join-list'),
  policy: z.object({ address: z.string(), hash: z.string() }),
  list: linkedPartSchema,
  tabId: z.nullable(z.int()),
});

const toBackground = z.discriminatedUnion('type', [pageVerdict, readPage, openLinkedPolicy, explainDocument, joinList]);

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

true satisfies Same<z.infer<typeof reason>, Reason>;
true satisfies Same<z.infer<typeof pageVerdict>, PageVerdict>;
true satisfies Same<z.infer<typeof readPage>, ReadPage>;
true satisfies Same<z.infer<typeof openLinkedPolicy>, OpenLinkedPolicy>;
true satisfies Same<z.infer<typeof explainDocument>, ExplainDocument>;
true satisfies Same<z.infer<typeof joinList>, JoinList>;
true satisfies Same<(typeof reasonIds)[number], ReasonId>;
