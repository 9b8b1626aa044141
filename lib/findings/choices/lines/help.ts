import type { Means } from '../../../card/card.ts';
import type { Statement } from '../statement.ts';

const offersHelp =
  /(?:也|亦|还|均|都)(?:可以?|能)(?:随时|选择|直接|同时)*(?:联系|拨打|致电|通过|向|找)[^。]{0,40}(?:协助|帮助|代为|代您|帮您|为您|替您)[^，。；]{0,4}(?:处理|办理|操作|行使|完成|实现|提交)/;

/** "您也可以随时联系客服（400-…）协助处理", at the head of the rights: a second way for each that is a request. */
export function helping(all: readonly Statement[]): Means[] {
  return all
    .filter(
      ({ place, kinds, named, clause, span }) =>
        place === 'rights' && kinds.length === 0 && named.length === 0 && offersHelp.test(clause.text.slice(span.from, span.to)),
    )
    .flatMap(({ offer }) => offer.means.map(({ means }) => means))
    .filter(({ type }) => type === 'phone' || type === 'email' || type === 'online-service');
}
