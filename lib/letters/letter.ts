import type { Card } from '../card/card.ts';
import { articlesToCite, type CitableArticle } from '../law/articles.ts';
import type { Jurisdiction } from '../law/ids.ts';
import type { Key, Words } from '../words/words.ts';
import { articleName, articleWithStatus } from './citation.ts';
import { type LetterKind, needsDetails } from './letter-kind.ts';
import { type PromisedDeadline, promisedDeadline } from './promised-deadline.ts';

/** What the user types into the page; '' where nothing is typed yet. Never stored. */
export interface Sender {
  name: string;
  /** The number or account by which the app knows the user. */
  account: string;
  /** What exactly is asked for, where the kind of letter needs it. */
  details: string;
}

export interface LetterRequest {
  card: Card;
  /** Address of the policy; null when it was read from a file or pasted. */
  url: string | null;
  kind: LetterKind;
  /** Whose law gives the right; null when that is not known: the letter then names no article. */
  jurisdiction: Jurisdiction | null;
  /** YYYY-MM-DD */
  today: string;
  sender: Sender;
}

export type Blank = keyof Sender;

/** A letter in one language. It says of the policy only what the card holds. */
export interface Letter {
  kind: LetterKind;
  subject: string;
  paragraphs: readonly string[];
  /** The same in a few sentences, for a message box or an address with little room. */
  short: string;
  /** The same for the telephone, where a signature would be read out in the middle. */
  spoken: string;
  /** What the user has still to type; stands in the letter in brackets. */
  blanks: readonly Blank[];
  cites: readonly CitableArticle[];
  deadline: PromisedDeadline | null;
  /** What the user should know before sending it. */
  caution: Key | null;
}

/** True for the policy of a lender: a Chinese one by its words, any other by the loan records that it takes. */
function lends({ app, collected }: Card): boolean {
  return app.lending || collected.some(({ category }) => category === 'loan-record');
}

/** Writes the letter for a choice. Pure: the day is handed in. */
export function composeLetter(request: LetterRequest, words: Words): Letter {
  const { card, kind, jurisdiction, today } = request;
  const sender = cleaned(request.sender);
  const app = card.app.name;
  const cites = jurisdiction === null ? [] : articlesToCite(kind, { jurisdiction, on: today });
  const deadline = promisedDeadline(card, kind);
  const needed: Blank[] = needsDetails(kind) ? ['name', 'account', 'details'] : ['name', 'account'];
  const filled = (blank: 'name' | 'account') => sender[blank] || words.say(`letter.blank.${blank}`);
  const ask = words.say(`letter.request.${kind}`);
  const typed = sender.details || (needsDetails(kind) ? words.say(`letter.blank.details.${kind}`) : '');
  const details = typed && words.say('letter.details', { details: typed });

  const who =
    app === null
      ? words.say('letter.opening.nameless', { account: filled('account') })
      : words.say('letter.opening', { app, account: filled('account') });
  const paragraphs = [
    card.app.operators.length > 0 ? words.say('letter.to', { names: words.list(card.app.operators) }) : words.say('letter.to.unnamed'),
    words.say('letter.join', { first: who, second: policyLine(request, words) }),
    ask,
    ...(details ? [details] : []),
    ...cites.map((article) =>
      words.say('letter.ground', { article: articleWithStatus(article, words), says: words.say(`law.says.${article.id}`) }),
    ),
    ...ownWords(card, kind, deadline, words),
    deadlineLine(deadline, words),
    words.say('letter.closing'),
    words.say('letter.signature', { name: filled('name'), date: words.day(today) }),
  ];
  const spoken = [
    who,
    ask,
    ...(details ? [details] : []),
    ...(cites[0] ? [words.say('letter.ground.short', { article: articleName(cites[0], words) })] : []),
    ...(deadline === null ? [] : [deadlineLine(deadline, words)]),
  ].join('\n');
  return {
    kind,
    paragraphs,
    short: `${spoken}\n${filled('name')}`,
    spoken,
    cites,
    deadline,
    subject:
      app === null ? words.say(`letter.subject.${kind}`) : words.say('letter.subject', { app, matter: { key: `letter.subject.${kind}` } }),
    blanks: needed.filter((blank) => !sender[blank]),
    caution: jurisdiction === 'us-ca' && lends(card) ? 'law.caution.us-ca' : null,
  };
}

/** The letter as plain text. */
export function letterText({ paragraphs }: Letter): string {
  return paragraphs.join('\n\n');
}

function policyLine({ card: { app }, url }: LetterRequest, words: Words): string {
  const policy =
    app.updated !== null
      ? words.say('letter.policy.updated', { date: words.day(app.updated) })
      : app.effective !== null
        ? words.say('letter.policy.effective', { date: words.day(app.effective) })
        : words.say('letter.policy.undated');
  return url === null ? words.say('letter.read', { policy }) : words.say('letter.read-at', { policy, url });
}

/** What the policy says of the choice, and where it prints its time limit, if that is another sentence. */
function ownWords(card: Card, kind: LetterKind, deadline: PromisedDeadline | null, words: Words): string[] {
  const first = card.choices.find((choice) => choice.kind === kind)?.evidence[0];
  const quotes = [first?.quote, deadline?.evidence?.quote].filter((quote) => quote !== undefined);
  return [...new Set(quotes)].map((quote) => words.say('letter.own-words', { quote }));
}

function deadlineLine(deadline: PromisedDeadline | null, words: Words): string {
  if (deadline === null) return words.say('letter.deadline.none');
  return words.say(deadline.working ? 'letter.deadline.working' : 'letter.deadline.days', { n: deadline.days });
}

/** Typed text on one line; details may have several. */
function cleaned({ name, account, details }: Sender): Sender {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  return { name: line(name), account: line(account), details: details.trim() };
}
