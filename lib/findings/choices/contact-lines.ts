import type { Clause } from '../../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { ClausePlace } from './place.ts';
import { meansInText } from './means-in-text.ts';
import { postAddresses } from './post-addresses.ts';

/** A line that begins by saying that what follows is how to reach the operator. */
const label =
  /^(?:[（(]?[\d一二三四五六七八九]{1,2}[)）.、]\s?)?(?:找我们|联系我们|联络我们|投诉与?建议|(?:我们的?|公司|官方|全国|统一)*(?:客服|客户服务|服务|投诉|咨询|举报|个人信息保护)[^，。；：:\d]{0,8}(?:电话|热线|邮箱|邮件|信箱|专线)|信件|来信|contact us|get in touch|customer (?:service|care|support)|complaints|write to us)[^。；\d@]{0,14}[：:\d@（(]/i;
/** The same words anywhere in a line of a page's foot. */
const inFoot = /(?:客服|投诉|服务|咨询|举报)(?:电话|热线|邮箱|专线)|customer (?:service|care|support)|complaints?:/i;
const others = new Set<Clause['role']>([
  'sharing',
  'sdk-list',
  'third-party-sources',
  'minors',
  'toc',
  'collection',
  'permissions',
  'transfer',
]);
/** A page's last line, which a broken table may have swallowed. */
const colophon = /版权|©|copyright|ICP备|公网安备/i;
const foot = 6;
const longest = 200;

/**
 * Lines outside a contact section that print how to reach the operator: all of them where the policy has no such section,
 * in the foot of the page otherwise (投诉电话 beside the copyright).
 * @returns clause ids
 */
export function contactLines(reading: Reading, places: readonly ClausePlace[]): number[] {
  const { clauses } = reading;
  const headed = clauses.some((clause) => places[clause.id] === 'contact' && clause.kind !== 'heading' && prints(reading, clause));
  const found = clauses.filter((clause) => {
    const last = clause.id >= clauses.length - foot;
    if (clause.text.length > longest) return false;
    if (last && colophon.test(clause.text)) return inFoot.test(clause.text) && prints(reading, clause);
    if (
      clause.kind === 'cell' ||
      (places[clause.id] !== 'elsewhere' && !(last && places[clause.id] === 'rights' && label.test(clause.text)))
    )
      return false;
    const said = last
      ? label.test(clause.text) || (inFoot.test(clause.text) && !/[。，]/.test(clause.text))
      : !headed && !others.has(clause.role) && label.test(clause.text);
    return said && prints(reading, clause);
  });
  return found.map((clause) => clause.id);
}

/** True when a clause prints a number or an address. */
function prints(reading: Reading, clause: Clause): boolean {
  const { means } = meansInText(reading, clause);
  return means.some(({ means: { type } }) => type === 'phone' || type === 'email' || type === 'post');
}

/** "Questions? | Call … or go to …": a row of a notice, as in the model form of the United States. */
const asks = /^(?:questions|contact us|how to (?:reach|contact) us|need help)\b.{0,24}$/i;
/** "Acme Loans, LLC, Attn: Privacy, 800 Mill Road, …": a line that is an address for letters. */
const attention = /\b(?:Attn|Attention|Att)\b[.:]/;
const longestAddress = 180;

/** Cells beside such a question, and lines that address a letter. @returns clause ids */
export function contactRows(reading: Reading): number[] {
  return reading.clauses
    .filter((clause) => {
      if (clause.kind === 'cell') {
        const before = reading.clauses[clause.id - 1];
        return (
          before?.kind === 'cell' &&
          before.block === clause.block &&
          before.row === clause.row &&
          asks.test(before.text) &&
          prints(reading, clause)
        );
      }
      return (
        clause.kind === 'paragraph' &&
        clause.text.length <= longestAddress &&
        attention.test(clause.text) &&
        postAddresses(clause.text).length > 0
      );
    })
    .map(({ id }) => id);
}
