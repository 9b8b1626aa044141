import { makePdf } from '../../unit/document/make-pdf.ts';
import type { PolicyServer } from './policy-server.ts';

const rows = ['千帆风控', '海燕推送', '北斗定位'].map((name) => `<tr><td>${name}SDK</td><td>深圳市${name}科技有限公司</td><td>设备识别码、地理位置</td><td>风险识别</td></tr>`);
const list = `<!doctype html><meta charset="utf-8"><title>第三方SDK目录</title><h1>第三方SDK目录</h1>
<table><tr><th>SDK名称</th><th>公司名称</th><th>收集的个人信息</th><th>使用目的</th></tr>${rows.join('')}</table>
<p>${'本目录随产品更新，如有变化我们会在此更新并重新征得您的同意。'.repeat(12)}</p>`;

/** Serves a policy that links to a list of SDKs, to a PDF of partners, and to a page that is gone. @returns its address */
export function putLinkedPolicy(server: PolicyServer): string {
  server.put('/linked/sdk.html', list);
  server.put('/linked/partners.pdf', Buffer.from(makePdf([{ texts: [
    { x: 60, y: 740, text: '合作机构名单', size: 20 },
    { x: 60, y: 700, text: '我们会向合作银行广州市白鹭银行股份有限公司提供您的身份证号码、银行卡号，用于放款。' },
  ] }])), 'application/pdf');
  return server.put('/linked/privacy.html', `<!doctype html><meta charset="utf-8"><title>小舟借款隐私政策</title><h1>小舟借款隐私政策</h1>
  <p>更新日期：2026年3月1日。本隐私政策说明小舟借款如何收集、使用您的个人信息。</p>
  <h2>一、我们如何收集和使用您的个人信息</h2>
  <p>为了核实您的身份，我们会收集您的手机号码、身份证号码。如您拒绝提供，将无法申请借款。</p>
  <h2>二、我们如何共享您的个人信息</h2>
  <p>我们接入的第三方服务见<a href="/linked/sdk.html">《第三方SDK目录》</a>，合作机构见<a href="/linked/partners.pdf">《合作机构名单》</a>，收集的信息见<a href="/linked/gone.html">《个人信息收集清单》</a>。</p>
  <h2>三、您的权利</h2><p>您可以在“我的-设置-注销账户”中注销账户。如有疑问，请拨打客服电话400-000-1234。</p>`);
}
