import { plain } from './plain.ts';

/** 1: names a privacy policy; -1: another kind of document, or a text about policies; 0: neither, or both at once. */
export type NameKind = 1 | 0 | -1;

/** What a policy is called: little follows a Chinese name. */
const policy =
  /(私|人信息|人资料|人数据).{0,12}(政策|声明|协议|条款|规则|指引|通知|说明|须知|告知)[^一-鿿]{0,60}.{0,2}版?$|(privacy|data prot).{0,25}(policy|notice|statement)/;
/** Other documents; beside a policy's name: both in one, or news of a change. */
const other = /服务协|户协|册协|服务条|用条|款协|合同|更新|修订|terms|agreement|contract|updat|change/;
/** Texts about policies, letters, pages of help. */
const about =
  /授权|合规|怎|什么|如何|问|模板|指南|帮助|公告|阅读|同意|consent|help|faq|guide|how (to|do)|what is|why|template|read|agree to/;

/**
 * What kind of document a title, or one segment of it, names. "… 隐私政策" and "Privacy Notice of …" name a policy;
 * "How to read a privacy policy" and "个人信息查询授权书" do not.
 */
export function nameKind(name: string): NameKind {
  // "(2024 edition)" and its like say nothing about the kind.
  const bare = plain(name).replace(/[(（【][^(（【]*?[)）】]/g, '');
  if (about.test(bare)) return -1;
  const isPolicy = bare.length < 90 && policy.test(bare);
  if (other.test(bare)) return isPolicy ? 0 : -1;
  return isPolicy ? 1 : 0;
}
