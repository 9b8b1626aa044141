import type { Span } from '../../../document/policy-document.ts';
import type { Chain } from './chain.ts';
import { tooLong } from './step-length.ts';
import { endsWithLead, isEntry, isForeign, isRoot, namesApp, withoutApp } from './vocabulary.ts';

/** A way through a program's menu: its steps from the outside in, without the program's own name. */
export interface MenuPath extends Span {
  steps: string[];
  /** A single step: only a word in marks, so less sure than a path. */
  single: boolean;
}

/** What one presses at the end of the way is no step of it, when it is but a verb. */
const button = /^(?:撤回|撤销|关闭|关掉|停止|停用|取消|确认|确定|提交|下一步|同意|开启|保存|完成)$/;
/** A verb is no entry of a menu by itself: 点击“编辑”. */
const verbAlone = /^(?:编辑|删除|修改|详情|解除|关闭|退订|发布|评论|推荐|转账|交易|登陆|动态|生活|下载|分享|支付)$/;
/** A dash may also end a heading: 访问您的信息——如果您希望… */
const noStep = /^(?:如果|如您|若您|当您|即您?|其中|包括|例如)$/;
/** 注销规则详见App“账户注销”页面: where to read about it. */
const toldElsewhere =
  /(?:规则|协议|说明|条件|详情|内容)[^，。；]{0,4}(?:详见|参见|请见|见)[^，。；]{0,6}$|我们(?:会|将|可能|可以)?(?:在[^，。；]{1,6})?通过$/;

/** The path that a chain of `text` stands for; null when the chain is a list, a heading, a title or a verb alone. */
export function asPath(chain: Chain, text: string): MenuPath | null {
  let steps = chain.steps.map(cleanStep).filter((step, i, all) => step && step !== all[i - 1]);
  const named = steps.length;
  if (chain.pressed && steps.length > 2 && button.test(steps.at(-1)!)) steps = steps.slice(0, -1);
  while (steps.length > 1 && dropFirst(steps)) steps = steps.slice(1);
  if (steps.length === 0 || steps.some((step) => noStep.test(step))) return null;
  steps[0] = withoutApp(steps[0]!);
  if (steps.some((step) => tooLong(step) || /[@。；;：:]|https?:|www\./.test(step))) return null;
  const single = steps.length === 1;
  if (single) {
    const step = steps[0]!;
    if (step === '头像' || toldElsewhere.test(text.slice(Math.max(0, chain.from - 14), chain.from))) return null;
    if (verbAlone.test(step) || isForeign(step) || step.length > (/[\u4e00-\u9fff]/.test(step) ? 10 : 24) || !isEntry(step)) return null;
    // 移动端：【我的】>【反馈】、Web：【意见反馈】: what stands behind the name of a platform is the way there.
    const onPlatform =
      chain.marked &&
      /(?:Web|PC|H5|网页|网站|电脑|移动|手机|安卓|Android|iOS|苹果)(?:端|版)?[：:]\s*$/i.test(
        text.slice(Math.max(0, chain.from - 10), chain.from),
      );
    const led = onPlatform || endsWithLead(text.slice(0, chain.from).trimEnd()) || named > 1;
    if (
      !led ||
      !(onPlatform || isRoot(step) || followedByPlace(text.slice(chain.to)) || /(?:点击|点选|选择)\s*$/.test(text.slice(0, chain.from)))
    )
      return null;
  } else {
    const entries = steps.filter((step) => isEntry(step) || isRoot(step)).length;
    const capitals =
      !chain.strokes &&
      steps.every((step) => /^[a-z]{0,3}[A-Z][\w'’&,./ -]*$/.test(step)) &&
      /[>›»→➔⇒➜]/.test(text.slice(chain.from, chain.to));
    // 通过【路线】-【实时公交】: marks around each step and a word that leads to them tell a path, whatever its words.
    const told =
      chain.marked &&
      !chain.strokes &&
      /[”"】」]\s*[-—–>→]+\s*[“"【「]/.test(text.slice(chain.from, chain.to)) &&
      /(?:通过|在|进入|访问|路径[：:]?|前往)\s*$/.test(text.slice(Math.max(0, chain.from - 8), chain.from));
    const known = capitals || told || isRoot(steps[0]!) || entries * 2 >= steps.length;
    if (!known || !steps.some((step) => /[\u4e00-\u9fffA-Za-z]{2}|我/.test(step))) return null;
    if (!chain.marked && !isRoot(steps[0]!) && !capitals) return null;
    if (chain.strokes && !/^(?:我的|我|首页|个人中心|me|home)$/i.test(steps[0]!)) return null;
    if (steps.some((step) => /(?<!猜|为)[您你]|(?<!关于|联系)我们/.test(step))) return null;
    if (steps.some((step) => /^\d+$/.test(step))) return null;
  }
  return { steps, single, from: chain.from, to: chain.to };
}

function cleanStep(step: string): string {
  return step
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/[“”"'‘’「」『』【】[\]<>＜＞〈〉]|^[）)]+|[（(）)]+$/g, '')
    .replace(/^(?:依次|点击|点选|进入|选择|打开|访问|找到|前往|tap |click |select |open |go to )+(?=.{2})/i, '')
    .replace(/^(?:右上角|左上角|右下角|左下角|底部)的?(?!齿轮|三[条个点]|小人|人像)/, '')
    .replace(/(?<=.{2})(?:页面|界面|按钮|图标|选项卡|一栏|流程|[.,])$/, '')
    .trim();
}

/** The program's name, or a remark on its version, in front of the first entry. */
function dropFirst(steps: readonly string[]): boolean {
  const [first, second] = steps as [string, string];
  if (isRoot(first) || /^(?:iOS|Android|安卓|苹果|手机|系统|设备)[^，。]{0,6}(?:设置|设定)$/i.test(first)) return false;
  if (/^(?:登录|登陆|打开|进入|启动)/.test(first) && isRoot(second)) return true;
  if (namesApp(first)) return true;
  if (/^[vV]?\d|版本|^(?:iOS|Android|安卓|苹果)/i.test(first)) return withoutApp(first) === first;
  return /^(?:我的|我|首页|主页|个人中心|更多|我的账户|me|settings)$/i.test(second) && !isEntry(first);
}

function followedByPlace(after: string): boolean {
  return /^[”】」\]]?\s*(?:页面|界面|功能|中|里|内|按钮|选项|入口|模块|栏目|板块|处|一栏|菜单|进行|自主|自行|路径|查看|修改|关闭|申请|提交|服务)/.test(
    after,
  );
}
