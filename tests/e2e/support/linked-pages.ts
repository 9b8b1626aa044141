import { makePdf } from '../../unit/document/make-pdf.ts';
import type { PolicyServer } from './policy-server.ts';

const rows = ['千帆风控', '海燕推送', '北斗定位'].map(
  (name) => `<tr><td>${name}SDK</td><td>深圳市${name}科技有限公司</td><td>设备识别码、地理位置</td><td>风险识别</td></tr>`,
);
const list = `<!doctype html><meta charset="utf-8"><title>第三方SDK目录</title><h1>第三方SDK目录</h1>
<table><tr><th>SDK名称</th><th>公司名称</th><th>收集的个人信息</th><th>使用目的</th></tr>${rows.join('')}</table>
<p>${'本目录随产品更新，如有变化我们会在此更新并重新征得您的同意。'.repeat(12)}</p>`;

/** The list of SDKs leads to a further one, which leads back. */
const inner = list
  .replace(/千帆|海燕|北斗/g, (name) => `${name}二`)
  .replace('</table>', '</table><p>上级目录见<a href="/linked/sdk.html">《第三方SDK目录》</a>。</p>');

/** Serves a policy that goes on on two more pages. @returns the address of its first */
export function putPagedPolicy(server: PolicyServer): string {
  const page = (n: number, text: string) =>
    server.put(
      `/paged/privacy-${n}.html`,
      `<!doctype html><meta charset="utf-8"><title>小舟借款隐私政策</title><h1>小舟借款隐私政策（第${n}部分）</h1>${text}
      <p>${'我们重视您的个人信息，本隐私政策说明我们怎样收集、使用、共享和保护它们，请您仔细阅读。'.repeat(6)}</p>
      ${n < 3 ? `<div class="pager"><a href="privacy-${n + 1}.html">下一页</a></div>` : ''}`,
    );
  page(3, '<h2>三、您的权利</h2><p>您可以在“我的-设置-注销账户”中注销账户，客服电话400-000-1234。</p>');
  page(2, '<h2>二、我们如何共享您的个人信息</h2><p>我们会向合作银行广州市白鹭银行股份有限公司提供您的银行卡号，用于放款。</p>');
  return page(
    1,
    '<h2>一、我们如何收集您的个人信息</h2><p>为了核实您的身份，我们会收集您的手机号码、身份证号码。如您拒绝提供，将无法申请借款。</p>',
  );
}

/** Serves a policy that links to a list of SDKs, to a PDF of partners, and to a page that is gone. @returns its address */
export function putLinkedPolicy(server: PolicyServer): string {
  server.put(
    '/linked/sdk.html',
    list.replace('</table>', '</table><p>关联公司接入的见<a href="/linked/inner.html">《关联公司SDK目录》</a>。</p>'),
  );
  server.put('/linked/inner.html', inner);
  server.put(
    '/linked/partners.pdf',
    Buffer.from(
      makePdf([
        {
          texts: [
            { x: 60, y: 740, text: '合作机构名单', size: 20 },
            { x: 60, y: 700, text: '我们会向合作银行广州市白鹭银行股份有限公司提供您的身份证号码、银行卡号，用于放款。' },
          ],
        },
      ]),
    ),
    'application/pdf',
  );
  return server.put(
    '/linked/privacy.html',
    `<!doctype html><meta charset="utf-8"><title>小舟借款隐私政策</title><h1>小舟借款隐私政策</h1>
  <p>更新日期：2026年3月1日。本隐私政策说明小舟借款如何收集、使用您的个人信息。</p>
  <h2>一、我们如何收集和使用您的个人信息</h2>
  <p>为了核实您的身份，我们会收集您的手机号码、身份证号码。如您拒绝提供，将无法申请借款。</p>
  <h2>二、我们如何共享您的个人信息</h2>
  <p>我们接入的第三方服务见<a href="/linked/sdk.html">《第三方SDK目录》</a>，合作机构见<a href="/linked/partners.pdf">《合作机构名单》</a>，收集的信息见<a href="/linked/gone.html">《个人信息收集清单》</a>。</p>
  <h2>三、您的权利</h2><p>您可以在“我的-设置-注销账户”中注销账户。如有疑问，请拨打客服电话400-000-1234。</p>`,
  );
}
