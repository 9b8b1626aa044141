import type { en } from './en.ts';

/** Languages with a catalog of their own. */
export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

/** Forms of one text by plural category; a language without plurals has 'other' or a plain text. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Key = keyof typeof en;
export type Catalog = Readonly<Record<Key, string | Plural>>;

/** What fills a gap: text and numbers as they are, a message in the same language, a list as that language lists things. */
export type Filling = string | number | Message | readonly Message[];

/** A text not yet in any language. The gap `{n}` also chooses the plural form. */
export interface Message {
  key: Key;
  gaps?: Readonly<Record<string, Filling>>;
}

/** Renders messages in one language. Pure: the same message gives the same text. */
export class Words {
  private readonly plural: Intl.PluralRules;
  private readonly lists: Intl.ListFormat;
  private readonly numbers: Intl.NumberFormat;
  private readonly days: Intl.DateTimeFormat;
  private readonly moments: Intl.DateTimeFormat;

  constructor(
    readonly language: Language,
    private readonly catalog: Catalog,
  ) {
    this.plural = new Intl.PluralRules(language);
    this.lists = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
    this.numbers = new Intl.NumberFormat(language);
    this.days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    this.moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  }

  /** The text of a key, its gaps filled. A gap that is handed nothing stays visible as `{name}`. */
  say(key: Key, gaps: Readonly<Record<string, Filling>> = {}): string {
    return this.form(this.catalog[key], gaps.n).replace(/\{([a-z]+)\}/g, (gap, name: string) => {
      const filling = gaps[name];
      return filling === undefined ? gap : this.fill(filling);
    });
  }

  message({ key, gaps }: Message): string {
    return this.say(key, gaps);
  }

  /** Several short statements as one sentence: capital letter at the beginning, full stop at the end. */
  sentence(parts: readonly Message[]): string {
    if (parts.length === 0) return '';
    return upperFirst(parts.map((part) => this.message(part)).join(this.say('plain.join'))) + this.say('plain.end');
  }

  /** A label as it begins a line. */
  label(key: Key, gaps?: Readonly<Record<string, Filling>>): string {
    return upperFirst(this.say(key, gaps));
  }

  list(items: readonly string[]): string {
    return this.lists.format(items);
  }

  number(n: number): string {
    return this.numbers.format(n);
  }

  /** A calendar day, as in "2022-03-15". */
  day(isoDate: string): string {
    return this.days.format(new Date(`${isoDate}T00:00:00Z`));
  }

  /** A moment, in milliseconds since 1970, in the reader's time zone. */
  moment(time: number): string {
    return this.moments.format(time);
  }

  private form(text: string | Plural, n: Filling | undefined): string {
    if (typeof text === 'string') return text;
    return (typeof n === 'number' ? text[this.plural.select(n)] : undefined) ?? text.other;
  }

  private fill(filling: Filling): string {
    if (typeof filling === 'string') return filling;
    if (typeof filling === 'number') return this.number(filling);
    if ('key' in filling) return this.message(filling);
    return this.list(filling.map((message) => this.message(message)));
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
