import type { PartnerMention } from '../findings.ts';
import type { DataId, PartnerKindId, ViaId } from '../../card/taxonomy.ts';
import type { Clause, SectionRole } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { kindBehind, workBehind } from './kind-behind.ts';
import { genericIn, headingKind, kindsIn, type KindWord } from './kinds.ts';
import { withNeighbours } from './english-neighbours.ts';
import { goesOnFromBefore } from './english-zones.ts';
import { namesIn, type OwnParties } from './party-names.ts';
import { recipientZones } from './recipient-zone.ts';
import type { Zone } from './zone.ts';

/** Sections in which words for giving do not mean that data are given. */
const silent: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'toc',
  'title',
  'definitions',
  'security',
  'changes',
  'contact',
  'rights',
  'minors',
  'consent-exceptions',
]);

/** "为您提供云服务所必需" is what the service itself does; "支付机构（如某某、某某等金融机构）" says again what stands before its bracket. */
function isNoParty(text: string, { from, to, kind }: KindWord): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  return (
    (/(?:为|向)[您你]提供(?:相关|相应|该等?|此类)?的?$/.test(before) && /^[^，。；]{0,4}所(?:必|需)/.test(text.slice(to, to + 8))) ||
    (kind === 'lender' &&
      /支付(?:机构|公司|平台)（(?:如|例如|包括)[^（）]*$/.test(before) &&
      /^[^（）]{0,4}）/.test(text.slice(to, to + 6)))
  );
}

/** True where a section's sentences are read for recipients. */
export function readsForPartners(role: SectionRole): boolean {
  return !silent.has(role);
}

/** The partners that a sentence names as recipients, by kind and by name. */
export function sentencePartners(reading: Reading, clause: Clause, sentence: Span, own: OwnParties): PartnerMention[] {
  const text = clause.text.slice(sentence.from, sentence.to);
  const mentions: PartnerMention[] = [];
  const zones = recipientZones(text, leadOf(clause, sentence), clause.role === 'sharing' || clause.role === 'transfer');
  for (const word of embeddedFor(reading, clause, sentence))
    mentions.push({
      kind: word.kind,
      names: [],
      via: 'sdk',
      data: [],
      purpose: null,
      evidence: quoteAround(clause, word),
      rule: 'prose-embedded',
    });
  if (zones.length === 0) return mentions;
  const data = dataIn(reading, clause, sentence);
  const purpose = purposeOf(text);
  for (const zone of zones) {
    // SDKs tell their own trade.
    if (zone.act === 'supply' && /SDK|插件/i.test(text)) continue;
    const from = sentence.from + zone.from;
    const to = sentence.from + zone.to;
    const via = viaOf(clause, zone);
    const parties = withNeighbours(reading, clause, from, to, namesIn(reading, clause, from, to, own), own);
    // Of who provides something the user uses, only companies printed in full count.
    const kinds = (zone.act === 'supply' ? [] : kindsIn(reading, clause, from, to, zone.bare)).filter(
      (word) => !parties.some((party) => !party.brand && party.from < word.to && word.from < party.to) && !isNoParty(clause.text, word),
    );
    const mention = (kind: PartnerKindId, names: string[], at: Span, rule: string) =>
      mentions.push({
        kind,
        names,
        via,
        data,
        purpose,
        evidence: quoteAround(clause, at),
        rule,
      });
    for (const word of kinds) mention(word.kind, [], word, `prose-${zone.act}`);
    // "短信通道由某公司承办，客服坐席由另一公司承办": the words right before tell the trade.
    const passive = zone.act === 'entrust' && clause.text[from - 1] === '由';
    const subject = () =>
      zone.act === 'entrust' && (zone.bare || passive)
        ? kindsIn(reading, clause, stretchStart(clause.text, sentence.from, from), from, true).at(-1)?.kind
        : undefined;
    // "(2) Acme Biro": an entry of an English list tells nothing of the next.
    const around = () =>
      /^\s*\(?[\da-z]{1,3}[).] ?[\x20-\u2fff]*$/i.test(text)
        ? headingKind(reading, clause)
        : (kindsIn(reading, clause, 0, sentence.from + zone.from, true).find((word) => !own.bears(clause.text.slice(word.from, word.to)))
            ?.kind ?? headingKind(reading, clause));
    const check = kinds.find((word) => word.kind === 'data-service');
    if (check && provesIdentity(clause, text)) mention('identity-verifier', [], check, 'prose-identity');
    // SDKs that running text names are read with their providers elsewhere.
    if (zone.act === 'collect') continue;
    for (const party of parties) {
      if (zone.act === 'supply' && party.brand) continue;
      // "实名认证的具体服务由某某公司为您提供": a company of whatever trade checks who somebody is.
      if (zone.act === 'supply' && /实名认证|人脸识别|身份(?:验证|核验|认证)/.test(text))
        mention('identity-verifier', [party.name], party, 'prose-identity');
      const nearest = kinds.findLast((word) => word.from <= party.to);
      mention(
        party.kind ??
          kindBehind(reading, clause, party) ??
          (zone.act === 'entrust' ? ((passive ? subject() : null) ?? workBehind(reading, clause, party, sentence.to)) : null) ??
          nearest?.kind ??
          kinds[0]?.kind ??
          subject() ??
          party.usual ??
          around() ??
          'other',
        [party.name],
        party,
        `prose-${zone.act}-name`,
      );
    }
    const scholars = zone.act === 'give' ? academic.exec(clause.text.slice(from, to)) : null;
    if (scholars) mention('other', [], { from: from + scholars.index, to: from + scholars.index + scholars[0].length }, 'prose-academic');
    const vague = kinds.length === 0 && zone.act !== 'serve' && zone.act !== 'supply' ? genericIn(reading, clause, from, to) : null;
    if (!vague) continue;
    const trades = purposeKinds(reading, clause, sentence);
    for (const word of trades) mention(word.kind, [], word, 'prose-purpose');
    if (trades.length === 0) mention('other', [], vague, 'prose-vague');
  }
  return mentions;
}

/** Those who study, which is none of the trades. */
const academic = /科研(?:院所|机构|单位)|高校|高等院校|学术(?:研究)?机构|研究院所/;

/** "为更好的广告服务及数据监测，我们会与第三方共享": what it is for tells the trade that "third parties" leaves open. */
function purposeKinds(reading: Reading, clause: Clause, sentence: Span): KindWord[] {
  const lead = /^[\s\d.、（）()]*(?:[^，。；：]{2,14}：)?(?:同时，|此外，|另外，)?为(?:了|向您)?([^，。；]{4,40})，/.exec(
    clause.text.slice(sentence.from, sentence.to),
  );
  if (!lead) return [];
  return kindsIn(reading, clause, sentence.from, sentence.from + lead[0].length, true).filter((word) => told.has(word.kind));
}

/** "为了使您能够第三方登录、接收推送，我们会在应用中嵌入合作伙伴的SDK": what code of others is there for tells their trades. */
function embeddedFor(reading: Reading, clause: Clause, { from, to }: Span): KindWord[] {
  const match = embeds.exec(clause.text.slice(from, to));
  return match
    ? kindsIn(reading, clause, from, from + match[1]!.length, true).filter(({ kind }) => told.has(kind) || kind === 'social-login-share')
    : [];
}

const embeds =
  /^([\s\d.、（）()]*(?:同时，|此外，|另外，)?为(?:了|使)[^，。；]{4,80})，(?:我们|本应用|本软件)?[^，。；]{0,12}(?:嵌入|接入|集成)[^，。；]{0,30}(?:SDK|开发包|工具包)/i;

/** Trades that nobody but the third party plies: a lender's own lending, risk control or service says nothing of one. */
const told: ReadonlySet<PartnerKindId> = new Set(['marketing', 'analytics', 'push', 'map', 'logistics', 'e-signature', 'payment']);

/** The sentence before, or, where that one goes on from its own, the one that has the verb: "We disclose … to X; to Y; and to Z". */
function leadOf(clause: Clause, sentence: Span): string | undefined {
  let at = clause.sentences.indexOf(sentence) - 1;
  const text = () => clause.text.slice(clause.sentences[at]!.from, clause.sentences[at]!.to);
  while (at > 0 && goesOnFromBefore(text())) at--;
  return at < 0 ? undefined : text();
}

/** Where the stretch between marks begins that ends at `to`. */
function stretchStart(text: string, lowest: number, to: number): number {
  for (let i = to - 1; i >= lowest; i--) if ('，；。：'.includes(text[i]!)) return i + 1;
  return lowest;
}

/** Data given to be checked prove who somebody is where the sentence or its heading is about that. */
function provesIdentity(clause: Clause, text: string): boolean {
  return /验证|核验|核实|认证|校验|verif/i.test(text) && /身份|实名|identity/i.test(text + (clause.path[clause.path.length - 1] ?? ''));
}

/** The way by which data go, told by the act and the section. */
function viaOf(clause: Clause, zone: Zone): ViaId {
  if (zone.act === 'entrust' || zone.act === 'supply') return 'entrust';
  if (zone.act === 'collect') return 'sdk';
  return sectionVia(clause);
}

/** The way that a section is about. */
export function sectionVia(clause: Clause): ViaId {
  if (clause.role === 'transfer') return 'transfer';
  if (clause.role === 'disclosure') return 'disclosure';
  if (clause.role === 'sdk-list') return 'sdk';
  return /委托/.test(clause.path[clause.path.length - 1] ?? '') ? 'entrust' : 'share';
}

/** The data named in a stretch of a clause. */
export function dataIn(reading: Reading, clause: Clause, { from, to }: Span): DataId[] {
  return [...new Set(hitsOf(reading, clause.id, 'data', from, to).map((hit) => hit.concept.slice('data.'.length) as DataId))];
}

/** What the sentence says the data are given for, in its own words. */
export function purposeOf(text: string): string | null {
  const match =
    /(?:^|[，。；])为了?((?!您|我们提供的)[^，。；]{4,40})，/.exec(text) ?? /(?:用于|以便|以实现|以完成)([^，。；]{4,40})/.exec(text);
  return match ? match[1]!.trim() : null;
}
