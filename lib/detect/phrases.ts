/**
 * The words by which a text is judged: literal, in the form of `plain`, a bar between two. They are few and short,
 * because every page loads them; one stem stands for many words. The lines of a language, in this order:
 *
 * 1. mentions of personal information
 * 2. how a company speaks of itself
 * 3. how it speaks to its customer
 * 4. how a policy speaks of itself
 * 5. words of contracts, letters of authorisation, laws and reports; from "this agreement" on those that a policy with such a
 *    name says of itself
 * 6. and the rest: what policies speak of; a line counts once, whichever of its phrases is met
 */
export const chinese = `人信息|人资料|人数据|隐私|您的信息|客户资料
我们|我司|我行|本公司|本行|本平|本网|本站|开发者将
您|你|用户|客户
本政策|本隐私|本声明|本指引|本规则
甲|乙|款人|违约|利率|贵|产权|记者|通报|罚|处理者|本人|本协议|开发者
收集
共享|披露|第三方|提供予
存储|储存|保存|保留
加密|泄露
cookie
更正|撤回
删除|注销
未成年|儿童|未满
修订|更新|变更
客服|系我们|络我们
同意
设备|权限|位置|身份证`;

export const english = `personal info|personal data|privacy|your info|your data|information we
we | us|our 
you
this privacy|this policy|this notice|this statement
borrower|hereby|the controller|subject|article |indemni|terminat|said|told |liab|shall |agreement
we collect|may collect|collects
we use|may use|use your|use of your
we share|share your|disclose|not sell
retain|we keep|how long|retention
encrypt|unauthori|secur
cookie
your rights|right to|opt out|withdraw|limit 
children|minors|under 1
changes to|updated|effective
contact us|questions|privacy@|protection officer
consent|legitimate|by law
device|third part|affiliates|agencies`;

/** Characters in which a policy mentions each of lines 1 to 3 at least once. */
export const chineseUnit = 250;
export const englishUnit = 600;
