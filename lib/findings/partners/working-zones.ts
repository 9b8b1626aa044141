import { sign, signsIn } from '../signs.ts';
import type { NamedZone, Zone } from './zone.ts';

/** "某公司为我们提供服务时，会接触到…": who works for us gets to see data. */
const worksForUs =
  /为(?:我们|我司|我行|本公司|本平台)(?:的[^，。；]{1,12})?(?:提供|开展|处理)[^，。；]{0,24}(?:服务|支持|业务|工作)?[^。；]{0,16}?(?:接触|获取|获得|收集|访问|处理|知悉|收到|看到|使用)/g;

/** "短信平台代我们发送短信": who acts for us, in a section about sharing. */
const actsForUs =
  /(?:^|[；，。])([^，。；：]{2,30}?)(?:会|可能)?(?:代我们|替我们|代表我们|受我们委托|受托为我们|依我们的指令|按(?:照)?我们的(?:指令|要求)|为我们)(?:提供|发送|开展|处理|存储|运营|维护|承担|完成|办理|进行|接听|回访|拨打|保管|存放|投放|制作|寄送)/g;

/** "某机构在受理查询时，会收到您的姓名": who gets to see data, in a section about sharing. */
const getsToSee =
  /(?:^|[；。：])([^，。；：]{2,40}?)(?:(?:在|于)[^，。；]{2,24}(?:时|中|期间|过程中)，?)?(?:可能会|可能|会|将|可以|能够)(?:因此|由此|同时|需要)?(?:收到|获得|取得|接触到?|接收到?|知悉|获知|看到|获取|使用|同步)(?:到)?(?:您|你|用户|客户|上述|相关|必要|加密)/g;

/** "短信通道由某公司承办", "号码由运营商校验": who does something for us, in a section about sharing. */
const doneBy =
  /由(?!于|此|您|我们|本公司|我司|我行|本行|本平台|系统|用户|本人|其|专人|人工|法院|双方|模型|程序)([^，。；：:]{2,60}?)(?:来)?(?:承担|承办|签发|校验|核验|核对|维护|完成|办理|托管|送货|送达|配送|寄送|发送|运维)/g;

/** "由第三方认证机构核验您的身份": so anywhere. */
const provenBy =
  /由(?!于|此|您|我们|本公司|我司|我行|本行|本平台|系统|用户|本人)([^，。；：:]{2,40}?(?:机构|公司|服务商|提供商|提供方|平台|部门))(?:来|负责|协助|对[^，。；]{0,12})?(?:核验|验证|校验|核对|比对|核实|审核|认证)/g;

/** "钱包功能由某某有限公司向您提供": a feature of another company's, wherever it is told. */
const offeredBy =
  /(?:功能|服务|业务|产品)由([^，。；：（(]{4,40}?有限(?:责任)?公司)(?:[（(][^（()）]{0,40}[）)])?(?:独立|直接|负责)?(?:向您|为您)提供/g;

/** "奖品由某某公司发放，需要把您的手机号告诉它": the part behind says that it gets data. */
const toldOn =
  /由([^，。；：（(]{4,40}?有限(?:责任)?公司)[^，。；]{0,12}，[^，。；]{0,12}(?:[把将][^，。；]{2,40}(?:告诉|告知|提供给|发送给|发给|传给|交给|同步给|给)|向)(?:它|其|该公司|对方)/g;

/** We who obtain data from others, and not they from us. */
export const obtained = /从|通过|自[^，。]{0,6}处|向[^，。]{0,30}$|我们(?![的及和与/、以]|合作|委托|接入|嵌入|集成)/;

/**
 * Who works for us or for the user and so gets to see data: "短信平台代我们发送短信", "由某公司承办".
 * @param sharing the section is about sharing: who does something there receives data
 */
export function workingZones(sentence: string, sharing: boolean): NamedZone[] {
  const zones: NamedZone[] = [];
  const add = (act: Zone['act'], from: number, to: number, verbAt: number, bare = false) => zones.push({ act, from, to, verbAt, bare });
  const entrustAll = (pattern: RegExp) => {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1]!);
      add('entrust', from, from + match[1]!.length, match.index + 1);
    }
  };
  if (sentence.includes('为我') || sentence.includes('为本')) {
    for (const match of sentence.matchAll(worksForUs)) {
      const from = Math.max(0, match.index - 90);
      if (!/成$|您/.test(sentence.slice(from, match.index)) && !obtained.test(sentence.slice(from, match.index)))
        add('give', from, match.index, match.index + match[0].length);
    }
  }
  if (sharing) {
    for (const pattern of /我们/.test(sentence) ? [actsForUs, getsToSee] : [getsToSee]) {
      for (const match of sentence.matchAll(pattern)) {
        const from = match.index + match[0].indexOf(match[1]!);
        if (!/^(?:我们|您|本公司|我司|我行|本平台|如|若|当|为|在|经|通过)|从|向我们/.test(match[1]!))
          add('entrust', from, from + match[1]!.length, from + match[1]!.length, pattern === actsForUs);
      }
    }
  }
  if (sharing && signsIn(sentence) & sign.by) {
    for (const match of sentence.matchAll(doneBy)) {
      add('entrust', match.index + 1, match.index + 1 + match[1]!.length, match.index, true);
    }
  }
  if (!sharing && sentence.includes('由')) {
    entrustAll(provenBy);
    if (sentence.includes('公司')) {
      entrustAll(offeredBy);
      entrustAll(toldOn);
    }
  }
  return zones;
}
