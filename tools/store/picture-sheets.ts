import type { Page } from '@playwright/test';

const base =
  '<style>*{margin:0;box-sizing:border-box}body{display:flex;overflow:hidden;height:100vh;font-family:system-ui,sans-serif}</style>';

/** Lays pictures of equal height next to one another, a thin line between them. */
export async function sideBySide(sheet: Page, pictures: readonly Buffer[]): Promise<void> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await sheet.setContent(`${base}<style>img{height:100vh}img+img{border-left:1px solid #bbb}</style>${images.join('')}`);
}

interface TileText {
  /** SVG. */
  icon: string;
  name?: string;
  summary?: string;
}

/** Draws a tile of this size in pixels: the icon, and what stands beside it. */
export async function tile(
  sheet: Page,
  { width, height }: { width: number; height: number },
  { icon, name, summary }: TileText,
): Promise<void> {
  await sheet.setViewportSize({ width, height });
  const side = name ? Math.round(height * 0.42) : width;
  const words = name
    ? `<div><h1 style="font-size:${height * 0.15}px">${name}</h1><p style="font-size:${height * 0.062}px;line-height:1.45;margin-top:.6em">${summary ?? ''}</p></div>`
    : '';
  await sheet.setContent(
    `${base}<style>body{align-items:center;justify-content:center;gap:6vw;padding:0 ${name ? 6 : 0}vw;${name ? 'background:#f4f1ea;color:#1f2529' : ''}}svg{width:${side}px;height:${side}px;flex:none}</style>${icon}${words}`,
  );
}
