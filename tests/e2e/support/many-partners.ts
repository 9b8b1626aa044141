/** A policy of an invented lender with as many partners in its tables as asked for; made, not stored. */
export function manyPartnersPage(partners: number): string {
  const kinds = ['银行股份有限公司', '消费金融有限公司', '融资担保有限公司', '保险股份有限公司'];
  const rows = Array.from({ length: partners }, (_, i) => {
    const name = `${names[i % names.length]}${names[Math.floor(i / names.length) % names.length]}第${i + 1}${kinds[i % kinds.length]}`;
    return `<tr><td>${name}</td><td>姓名、身份证号码、手机号码、银行卡号</td><td>评估借款申请并放款</td></tr>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>满江红借款隐私政策</title><h1>满江红借款隐私政策</h1>
  <p>更新日期：2026年5月1日。本隐私政策说明满江红借款如何收集、使用和共享您的个人信息。</p>
  <h2>一、我们如何收集您的个人信息</h2><p>为了核实您的身份，我们会收集您的姓名、身份证号码、手机号码、银行卡号。如您拒绝提供，将无法申请借款。</p>
  <h2>二、我们如何共享您的个人信息</h2><p>我们会向以下合作机构提供您的个人信息，用于评估借款申请：</p>
  <table><tr><th>合作机构名称</th><th>共享的个人信息</th><th>目的</th></tr>${rows.join('')}</table>
  <h2>三、您的权利</h2><p>您可以在“我的-设置-注销账户”中注销账户。如有疑问，请拨打客服电话400-000-1234。</p></html>`;
}

const names = ['青松', '白鹭', '赤霞', '墨竹', '金桥', '银帆', '碧波', '紫藤', '黄鹂', '翠屏', '丹枫', '玄武'];
