import type { MeansTypeId } from '../card/taxonomy.ts';
import { meansTarget } from '../card/plain/means-target.ts';
import type { Words } from '../words/words.ts';
import { type Channel, channelsFor } from './channel.ts';
import { composeLetter, type Letter, type LetterRequest, letterText } from './letter.ts';
import { type Mailto, mailto } from './mailto.ts';
import { tel } from './phone-number.ts';

/** What to do by one channel. Which parts there are hangs on the channel: a menu has steps, a call has words to say. */
export interface Action {
  channel: MeansTypeId;
  /** As the policy prints it; '' for a channel without an address. */
  value: string;
  /** Named by the policy for questions in general, not for this choice. */
  general: boolean;
  /** What to do, in one sentence. */
  instruction: string;
  /** mailto:, tel: or https: to open; null where there is none. */
  href: string | null;
  /** Email: how much of the letter the address carries; what it leaves out is to be copied. */
  carries: Mailto['carries'] | null;
  /** Menu: what to tap, one after the other. */
  steps: readonly string[];
  /** Text to send, paste, say or print; null where the channel takes none. */
  text: string | null;
}

export interface Acting {
  letter: Letter;
  /** The policy's own channels first. Empty when it names none: then there is a letter, and nowhere that it says to send it. */
  actions: readonly Action[];
}

/**
 * The letter for a choice, and how it goes by each channel that the policy names.
 * @param words of the letter, and of what is to be said
 * @param own of what the user is told to do: in the language of the page, which may be another
 */
export function composeActions(request: LetterRequest, words: Words, own: Words = words): Acting {
  const letter = composeLetter(request, words);
  return { letter, actions: channelsFor(request.card, request.kind).map((channel) => actionBy(channel, request, letter, words, own)) };
}

function actionBy({ type, value, general }: Channel, { card, kind }: LetterRequest, letter: Letter, words: Words, own: Words): Action {
  const whole = letterText(letter);
  const steps =
    type === 'menu'
      ? value
          .split('>')
          .map((step) => step.trim())
          .filter(Boolean)
      : [];
  // Several steps stand below as a list.
  const named = steps.length > 1 ? '' : value;
  const action: Action = {
    channel: type,
    value,
    general,
    href: null,
    carries: null,
    steps,
    text: null,
    instruction: own
      .say(value ? `letter.by.${type}` : `letter.by.${type}.unnamed`, { value: named, choice: { key: `choice.${kind}` } })
      .trim(),
  };
  switch (type) {
    case 'email': {
      const address = mailto(value, letter.subject, whole, letter.short);
      return { ...action, href: address?.href ?? null, carries: address?.carries ?? null, text: whole };
    }
    case 'phone':
      return { ...action, href: tel(value), text: words.say('letter.say', { short: letter.spoken }) };
    case 'sms-reply':
      return { ...action, text: value || null };
    case 'url':
      return { ...action, href: meansTarget({ type, value }), text: whole };
    case 'online-service':
      return { ...action, text: letter.short };
    case 'post':
      return { ...action, text: [value, ...card.app.operators, '', whole].filter((line, i) => i > 0 || line).join('\n') };
    default:
      return action;
  }
}
