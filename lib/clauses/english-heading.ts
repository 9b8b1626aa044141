import type { SectionRole } from './clause.ts';

/**
 * What an English heading says by its grammar, whatever its words: who gives what to whom. "Information you hand us" and
 * "Details supplied by customers" are one pattern; no list of phrases holds all of them.
 */

const thing =
  '(?:(?:personal |private |customer |your |the |further |other |more |additional |sensitive |device |that )*(?:information|data|details|particulars|info|facts|records|stuff))';
const others =
  '(?:others|other (?:people|parties|companies|organi[sz]ations|firms|places|sources|lenders|businesses)|someone else|somebody else|anyone else|third part(?:y|ies)|partners|outsiders?|outside|elsewhere|external|agencies|bureaux?s?|public)';
const may = '(?:(?:do|does|did|might|may|can|could|will|would|must|should|also|automatically|directly|already|else) )*';
const give = '(?:give|tell|send|pass|hand|supply|provide|furnish|report|lend|sell|volunteer|submit)';
const obtain =
  '(?:use|need|take|have|hold|keep on|handle|ask|want|record|know|gather|get|obtain|learn|see|pick up|process|hold on|generate|create|observe|access|read|pull|look at|require|request|capture)';
/** The lender as subject: "we", "the app", "Acme Loans". */
const we = '(?:we|us|the (?:app|company|lender|bank|lender|credit union|society|group)|our \\w+|[A-Z]\\w+(?: [A-Z]\\w+){0,3})';

interface Rule {
  role: SectionRole;
  pattern: RegExp;
  /** True where words of the heading that name other roles are only part of this one. */
  alone: boolean;
}

const rule = (role: SectionRole, source: string, alone = false): Rule => ({ role, pattern: new RegExp(source, 'i'), alone });

const rules: readonly Rule[] = [
  // Towards us, from others: "Who else tells us about you?", "Information others give us".
  rule('third-party-sources', `\\b(?:who else|who|${others})\\s+${may}${give}s? (?:to )?us\\b`, true),
  rule(
    'third-party-sources',
    `\\b${thing} (?:that |which )?(?:is |are |was |we (?:may |also )?)?(?:\\w+ )?(?:from|by|through|via) (?:\\w+ ){0,2}?${others}\\b`,
    true,
  ),
  rule(
    'third-party-sources',
    `\\bwhat (?:else )?we (?:may |also )*(?:get|learn|hear|find out|obtain|receive) (?:\\w+ ){0,3}from (?:\\w+ )?${others}\\b`,
    true,
  ),
  // Towards us, from you or from your device.
  rule(
    'collection',
    `\\b(?:${thing}|what|everything|things) (?:that |which )?(?:you|customers|members|borrowers|applicants|users) (?:may |might |choose to |directly |yourself |have to )*(?:${give}s?|enter|type|upload|share with us|fill in|key in|input|bring)\\b`,
  ),
  rule(
    'collection',
    `\\b${thing} (?:that is |which is |that are )?(?:${give}n?s?|supplied|provided|entered|submitted|furnished|given|sent|typed|shared) (?:directly )?(?:by|from) (?:you|customers?|members?|borrowers?|applicants?|users?|the (?:customer|borrower|user|applicant))\\b`,
  ),
  rule(
    'collection',
    `\\b${thing} (?:that |which )?(?:is |are |was )?(?:\\w+ )?(?:picked(?: up)?|taken|read|pulled|captured|generated|recorded|arising|created|logged|drawn|derived|sensed|observed)\\b`,
  ),
  rule('collection', `\\b${thing} (?:that |which )?(?:comes?|reach(?:es)?|arrives?|flows?)(?: \\w+)? (?:to us|automatically|by itself)\\b`),
  rule(
    'collection',
    `\\b(?:what|which)(?: (?:kinds?|types?|sorts?|categor(?:y|ies)|items?) of)? ${thing} (?:do|does|may|might|will|can) (?:${we} )${may}${obtain}\\b`,
  ),
  rule(
    'collection',
    `\\b(?:what|which)(?: (?:kinds?|types?|sorts?|categor(?:y|ies)|items?) of)? ${thing} (?:is|are) (?:needed|used|required|taken|asked|recorded|processed|obtained|involved)\\b`,
  ),
  rule(
    'collection',
    `\\b${thing} (?:that |which )?(?:we|the (?:company|bank|lender|society|app)) (?:may |will |might |also |automatically )*${obtain}s?\\b`,
  ),
  rule(
    'collection',
    `\\b${thing} (?:that is |which is |to be )?(?:obtained|collected|gathered|acquired|requested)\\b(?! (?:from|by|through|via)\\b)`,
  ),
  // The ten principles of Canada's law (PIPEDA, schedule 1), which head many notices there.
  rule('collection', `^limiting collection$`),
  rule('usage', `^identifying purposes$`),
  rule('rights', `^(?:accuracy|individual access|accuracy and individual access|individual access and accuracy)$`),
  rule('contact', `^(?:challenging compliance|accountability)$`),
  rule(
    'collection',
    `^what we (?:may |will |also )*(?:take|need|know|learn|record|see|ask|have|hold|pick up|get|obtain|gather)(?: \\w+){0,4}$`,
  ),
  rule('collection', `\\bfrom (?:the )?(?:your )?(?:device|phone|handset|mobile|browser|smartphone)\\b`),
  // From us, to others.
  rule(
    'sharing',
    `\\b(?:who(?:m)?|to whom|where) (?:\\w+ )?(?:do|does|might|may|can|could|will|would) ${we} ${may}(?:${give}|show|let|disclose|release|share|transfer|entrust)\\b`,
  ),
  rule(
    'sharing',
    `\\bwho(?: else)? ${may}(?:gets?|receives?|sees?|obtains?|has|have|handles?|looks? at|access(?:es)?|uses?)(?: access)?(?: to)? (?:it|them|this|${thing})\\b`,
  ),
  rule(
    'sharing',
    `\\b(?:parties|people|companies|firms|organi[sz]ations|businesses|persons|entities|those|others|anyone|bodies|outsiders) (?:that|who|whom|which|we|with|to|outside)(?: \\w+){0,3} (?:gets?|receives?|sees?|give|given|share|shared|use|access|help|work|let|tell|told|pass|passed|shown?|obtains?)\\b`,
  ),
  rule(
    'sharing',
    `\\b(?:giving|passing|handing|telling|letting|selling|releasing|transmitting|transmission of|release of|provision of) (?:\\w+ ){0,3}(?:${thing}|it)(?: on)?(?: (?:to|with)\\b|$)`,
  ),
  rule('sharing', `\\bwhere (?:${thing}|it|they) (?:goes?|ends? up|is sent|are sent|travels?|may go)\\b(?! outside| abroad)`),
  rule('sharing', `\\b(?:recipients?|vendors|outside (?:companies|parties))\\b`),
  rule('sharing', `\\b(?:to whom|with whom) (?:\\w+ )?(?:${thing} )?(?:is|are|may be|can be)\\b`),
  rule(
    'cross-border',
    `\\b(?:outside|leaves?|leaving|beyond) (?:of )?(?:the )?(?:eea|eu|european|u\\.?k|u\\.?s|united|country|republic|borders?|ireland|nigeria|kenya|ghana|philippines|india|indonesia|singapore|malaysia|canada|australia)\\b`,
  ),
  rule(
    'storage',
    `\\b(?:keeping|holding|storing|retaining)(?: and \\w+)? (?:of )?${thing}\\b|\\bhow long\\b|^durations?$|\\bperiods? (?:of|for) (?:keeping|storage|preserv)|\\bwhen (?:do )?we (?:delete|erase|destroy)\\b`,
  ),
  rule('security', `\\b(?:guarding|securing|protecting|safeguarding)(?: and \\w+)? (?:of )?(?:${thing}|it)\\b`),
  rule(
    'rights',
    `\\b(?:manag\\w+|control\\w*|chang\\w+|set(?:ting)?) (?:\\w+ )?(?:preferences|choices|settings|permissions and choices)\\b|\\byour (?:\\w+ )?rights\\b|\\bwhat (?:you|the (?:customer|borrower|member|user|data subject)|customers|members|borrowers|users|data subjects) (?:can|may) (?:do|ask|request|demand)\\b|\\bwhat (?:can|may) you (?:do|ask|request|demand)\\b|\\brights (?:you have|of (?:the )?(?:\\w+ )?(?:subjects?|users?|customers?|members?))\\b`,
  ),
  rule('minors', `\\b(?:young|younger|under-?age|minor|child) (?:members|customers|users|people|persons|borrowers|applicants|savers)\\b`),
];

/** "How we protect your information from others" names nobody who gives any. */
const guards = /\b(?:protect|safeguard|secur|shield|guard|keep)/i;
const english = /^[\x20-\x7e\u2010-\u2026\u00a0-\u024f]+$/;
const number = /^(?:(?:part|section|clause|article|annex) )?(?:[\d.]{1,8}|[ivx]{1,5}[.)]|[a-z][.)]|\([a-z\d]{1,3}\))[:.)]?\s+/i;

/** Roles that a heading may name in passing while others give us data. */
const besideSources: ReadonlySet<SectionRole> = new Set(['collection', 'sharing', 'disclosure']);

/**
 * The roles of a heading: those that its words name, and where they name none, those of its grammar.
 * @param named roles that the lexicon finds in its words
 */
export function withGrammar(heading: string, named: SectionRole[]): SectionRole[] {
  const { roles, alone } = rolesByGrammar(heading);
  if (alone) return [...named.filter((role) => !besideSources.has(role)), ...roles];
  return named.length > 0 ? named : roles;
}

/** The roles that the grammar of an English heading names; `alone` when what single words of it name counts no more. */
function rolesByGrammar(heading: string): { roles: SectionRole[]; alone: boolean } {
  const words = heading.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(number, '');
  if (!english.test(words) || !/[a-z]{3}/i.test(words)) return { roles: [], alone: false };
  const met = rules.filter(({ role, pattern }) => pattern.test(words) && !(role === 'third-party-sources' && guards.test(words)));
  return { roles: [...new Set(met.map(({ role }) => role))], alone: met.some(({ alone }) => alone) };
}
