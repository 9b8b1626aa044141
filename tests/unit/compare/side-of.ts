import { analyse } from '../../../lib/analysis.ts';
import type { Side } from '../../../lib/compare/changes.ts';
import { readText } from '../../../lib/document/read-text.ts';
import { lexicon } from '../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../reading-of.ts';

/** A policy written as Markdown, explained by the engine. */
export function sideOf(markdown: string): Side {
  const document = readText(markdown, { markdown: true });
  return { document, ...analyse(document, { matcher: lexicon(), classifier: noOpinion }) };
}

/** An invented policy, for pairs in which one thing is different. */
export const policy = `# 苔原借款隐私政策

更新日期：2024年1月10日

本政策由青州苔原小额贷款有限公司制定，适用于苔原借款 App。

## 一、我们收集的信息

1. 您注册时，我们会收集您的手机号码。

2. 您申请借款时，需要提供姓名、身份证号码和银行卡号，否则我们无法为您放款。

3. 为了评估额度，我们会收集您的收入和工作单位。

## 二、我们如何共享信息

我们会把您的姓名、手机号码提供给下列合作机构：

| 序号 | 机构名称 | 提供的信息 | 用途 |
| --- | --- | --- | --- |
| 1 | 柏山银行股份有限公司 | 姓名、身份证号码 | 放款 |
| 2 | 海棠融资担保有限公司 | 姓名、手机号码 | 提供担保 |
| 3 | 云雀征信有限公司 | 身份证号码 | 征信查询 |

## 三、信息的保存

借款合同的保存期限为结清之日起五年。客服录音保存三个月。

## 四、您的权利

1. 您可以在“我的-设置-注销账号”注销账号，我们会在十五日内办理，具体条件见第三部分。

2. 您可以拨打客服热线 400-100-2000 撤回同意。

## 五、联系我们

您可以发送邮件至 box@taiyuan.example 与我们联系。
`;
