import { html } from './html.ts';

/** For the screen and for paper. Names no font that would have to be fetched, and no picture. */
export const style = html`<style>
body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1c1c1a;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:1px solid #999}h3{font-size:1rem;margin:1.2rem 0 .2rem}
dl{display:grid;grid-template-columns:minmax(6rem,14rem) minmax(0,1fr);gap:.3rem 1rem}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:.3rem 0 .3rem 1rem;padding-left:.8rem;border-left:3px solid #777;overflow-wrap:anywhere}
ul{padding-left:1.2rem}a{color:inherit}table{border-collapse:collapse;width:100%;font-size:.9rem;margin:1rem 0}
th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.number{color:#666;font-size:.75rem;margin-right:.6rem}:target{background:#fff3b0}
@media(max-width:34rem){dl{display:block}dd{margin-bottom:.5rem}}
@media print{body{margin:0;max-width:none;font-size:10.5pt}blockquote,tr,h3{break-inside:avoid}h2,h3{break-after:avoid}}
</style>`;
