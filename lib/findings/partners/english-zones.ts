import type { Zone } from './zone.ts';

/** Where English sentences name who receives data. */

const giveTo =
  /\b(?:provide[sd]?|disclose[sd]?|share[sd]?|transfer(?:red|s)?|send|sent|pass(?:ed|es)?|submit(?:ted)?|suppl(?:y|ied)|report(?:ed)?|release[sd]?|forward(?:ed)?|give|given|hand(?:ed)?|make|made|place[sd]?|assign(?:ed)?|sell|sold|refer(?:red)?|avail(?:ed|s)?|furnish(?:ed|es)?|communicate[sd]?|relay(?:ed|s)?|introduce[sd]?|put (?:you|them) in touch|released?)\b[^.;]{0,120}?\b(?:to|with)\b(?:\s*:)?/gi;
const toUs = /^\s*(?:you|us|me|them|it|your|our (?:staff|employees|website|app|servers?|services?|privacy|team))\b/i;
/** "Lawyers and auditors receive data where …" */
const receiving =
  /(?:^\s*(?:[A-Z]?\.?\d{1,2}(?:\.\d{1,2})*\.?\s+)?|(?<=[.;:,] ))((?!(?:we|you|i|they|it|he|she|who|which|if|when|where)\b)[a-z][^.;,]{2,100}?(?:, [^.;,]{2,60}?){0,4}) (?:may |will |can |also |then |only )*(?:receives?|gets?|see|sees|have access to|has access to|handles?|processes|(?:is|are|be) (?:given|sent|shown|passed|provided with|supplied with|furnished with)) (?:\w+ ){0,3}?(?:data|information|files?|details|records?|reports?)\b/gi;
/** "X, Y and Z set tags on the site": whose code runs there. */
const sets =
  /(?:^\s*|(?<=[.;:] ))((?!(?:we|you|i|they|it|which|if|when|where|our (?:site|website|app)|this|that|some|these|such)\b)[a-z][^.;:]{2,120}?) (?:may |will |can |also )*(?:sets?|places?|drops?|runs?|loads?|operates?|uses?) (?:their |its |own |tracking |advertising |\w+ )?(?:tags?|pixels?|cookies|trackers?|scripts?|beacons?)\b/gi;
/** "Our provider Acme Data Ltd retrieves …": whoever stands behind such a word works with the data. */
const ourProvider =
  /(?<!\b(?:through|via|from|by|using|with) )\b(?:our|its|a) (?:\w+ ){0,2}?(?:provider|partner|supplier|agent|vendor|processor|contractor|affiliate),? (?=[A-Z][\w&]+ )/g;
/** "We pass no data to loan intermediaries." */
const givesNone = /^\w+ (?:no|none of|neither)\b/i;
const toWhom = /,?\s*(?:to|with) (?:whom|which) we\b/gi;
/** A sentence of an English list that goes on with its verb before it: "…with auditors; with courts and the police". */
const carriedOn = /^\s*(?:(?:and|or),? )?(?:(?:in (?:the )?(?:case|event) of|where|when|upon|on) [^;.]{3,80}?, )?(?:also )?(?:with|to)\b/i;

/** "We may pass information to: solicitors and auditors; the police; …": every part of the list names recipients. */
export const colonList =
  /\b(?:to|with)\b(?:\s*|[^.;:]{0,40}\b(?:following|parties|persons|recipients|categor\w+|class\w*|entities|organi[sz]ations|companies)\b[^.;:]{0,40}):[^;]*;\s*$/i;

/** A stretch and the act by which data go; `to` is -1 where the end of the part decides. */
export interface EnglishZone extends Pick<Zone, 'act'> {
  from: number;
  to: number;
  verbAt: number;
}

/** The stretches of an English sentence that name recipients by its own verb. @param sharing the section is about sharing */
export function englishZones(sentence: string, sharing: boolean): EnglishZone[] {
  const zones: EnglishZone[] = [];
  for (const match of sentence.matchAll(giveTo)) {
    const from = match.index + match[0].length;
    if (!toUs.test(sentence.slice(from)) && !givesNone.test(match[0])) zones.push({ act: 'give', from, to: -1, verbAt: match.index });
  }
  for (const pattern of sharing ? [receiving, sets] : [receiving]) {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1]!);
      zones.push({ act: 'give', from, to: from + match[1]!.length, verbAt: match.index + match[0].length });
    }
  }
  for (const match of sentence.matchAll(ourProvider)) {
    const from = match.index + match[0].length;
    zones.push({ act: 'entrust', from, to: Math.min(sentence.length, from + longestProvider), verbAt: match.index });
  }
  for (const match of sentence.matchAll(toWhom)) zones.push({ act: 'give', from: 0, to: match.index, verbAt: match.index });
  return zones;
}
const longestProvider = 90;

/** True for a part of a list that has no verb of its own: "…; with courts and the police", or behind "…to:". */
export function needsVerbBefore(sentence: string, previous: string): boolean {
  return carriedOn.test(sentence) || (colonList.test(previous) && !/^\s*(?:and |or |but )?(?:we|you|they|it)\s/i.test(sentence));
}

/** We give to somebody: such a part leads, and needs no verb before it. */
const ownVerb = /\bwe (?:\w+ ){0,2}(?:disclose|share|provide|pass|send|transfer|give|supply|report)\b[^.;]{0,120}?\b(?:to|with)\b/i;

/** True for a part of an English list that needs the verb of the part before it. */
export function goesOnFromBefore(sentence: string): boolean {
  return carriedOn.test(sentence) || (!/\b(?:to|with)\s*:/i.test(sentence) && /;\s*$/.test(sentence) && !ownVerb.test(sentence));
}
