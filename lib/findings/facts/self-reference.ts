import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Reading } from '../reading.ts';

/** A name by which a policy speaks of its own service, and where it stands. */
export interface SelfReference extends Span {
  name: string;
  clause: Clause;
}

const open = '[“"「【《‘]';
const close = '[”"」】》’]';
const app = '(?:\\s?(?:App|APP|app|手机应用|移动应用|客户端|应用程序|应用软件|应用|软件|小程序|平台|产品))';
/** What a name may be made of: no marks, and no words of a sentence. */
const plain = '[\\u4e00-\\u9fffA-Za-z0-9·+]{2,14}?';
const quoted = `${open}([^${'“”"「」【】《》‘’'}，。；：]{2,16})${close}`;

/** The ways in which policies greet or introduce, the surest first. */
const ways: readonly RegExp[] = [
  new RegExp(
    `(?:欢迎|感谢|谢谢)(?:您|你|各位用户)?(?:的)?(?:使用|选择|来到|访问|下载|注册|加入|信任|光临|关注)(?:和使用|并使用)?(?:我们的)?(?:${quoted}|(${plain}))(?:${app}|[！!，,。、及和的（(]|为您|提供)`,
  ),
  new RegExp(
    `${quoted}${app}?[（(](?:以下|下文|下)?(?:简称|合称|统称|称)(?:为)?${open}?(?:本平台|本软件|本应用|本App|本APP|本产品|本服务|平台|我们)`,
  ),
  new RegExp(
    `(?:^|[，。；！!：:\\s])(${plain})${app}[（(](?:以下|下文|下)?(?:简称|合称|统称|称|又称)(?:为)?${open}?(?:本平台|本软件|本应用|本App|本APP|本产品|本服务|平台|我们)`,
  ),
  new RegExp(`${app}[（(]?(?:以下|下文|下)(?:简称|称)(?:为)?${quoted}`),
  new RegExp(`(?:本政策|本隐私政策|本协议|本声明)(?:仅|只)?(?:适用于|应用于|覆盖)[^，。；]{0,30}?${quoted}${app}?`),
  new RegExp(`(?:使用|下载|安装|登录|注册|打开)${quoted}${app}`),
  new RegExp(`(?:公司|我们)(?:合法)?(?:拥有|运营|开发|提供|推出|打造)(?:并运营|并提供)?的?${quoted}`),
];
const firstClauses = 16;

/** Words that stand where a name might: the service in general, the speaker, other documents. */
const general =
  /^(?:我们|您|你|本|该|此|贵|其|各|以下|上述|我司|我行|公司|平台|产品|服务|应用|软件|客户端|用户|手机|移动|网站|官网|系统|第三方|微信|支付宝|公众号|小程序|App|APP|一键登录|同意|隐私)|(?:政策|协议|声明|条款|指引|规则|授权书|公司|我们|您)$|(?:我们|您|提供|的(?:各|产品|服务|软件|应用)|隐私|政策|服务和|产品和|个人信息|阅读|授权)/;

/**
 * The name that a policy gives its own service where it greets or introduces it: "欢迎使用XX", "“XX”App（以下简称“本平台”）",
 * "XX App（以下简称“XX”）". For policies whose title is bare. Null when nothing says so.
 */
export function selfReference(reading: Reading): SelfReference | null {
  const clauses = reading.clauses.filter((clause) => clause.kind !== 'cell' && clause.role !== 'toc').slice(0, firstClauses);
  for (const way of ways) {
    for (const clause of clauses) {
      const match = way.exec(clause.text);
      const raw = match?.slice(1).find((group) => group !== undefined);
      if (!match || raw === undefined) continue;
      const name = raw
        .trim()
        .replace(/(?:App|APP|app|手机应用|客户端)$/, '')
        .trim();
      if (name.length < 2 || general.test(name)) continue;
      const from = match.index + match[0].indexOf(raw);
      return { name, clause, from, to: from + name.length };
    }
  }
  return null;
}
