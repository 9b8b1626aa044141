/** A stretch of text at a place of a page; lengths in points from the lower left corner. */
export interface Placed {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
}

export interface MadePage {
  texts: Placed[];
  /** Ruled lines: x0, y0, x1, y1. */
  lines?: [number, number, number, number][];
  /** Black boxes: x, y, width, height; each a picture of one pixel. */
  pictures?: [number, number, number, number][];
  links?: { rect: [number, number, number, number]; uri: string }[];
}

/** A small PDF whose fonts are named and not packed, so that reading it takes the character maps. */
export function makePdf(pages: readonly MadePage[], options: { locked?: boolean; title?: string } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const regular = font(add, 'STSong-Light');
  const bold = font(add, 'STSong-Bold');
  const tree = objects.length + 1;
  objects.push('');
  const kids = pages.map((page) => {
    const stream = contents(page);
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const links = (page.links ?? []).map(({ rect, uri }) =>
      add(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${uri}) >> >>`),
    );
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Annots [${links.map((id) => `${id} 0 R`).join(' ')}] ` +
        `/Resources << /Font << /R ${regular} 0 R /B ${bold} 0 R >> >> >>`,
    );
  });
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const info = add(`<< /Title <${hex(`\ufeff${options.title ?? ''}`)}> >>`);
  const lock = options.locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00><00>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R ${lock} >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}

function font(add: (body: string) => number, name: string): number {
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor ${descriptor} 0 R >>`,
  );
  return add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant} 0 R] >>`);
}

function contents({ texts, lines = [], pictures = [] }: MadePage): string {
  const words = texts.map(
    ({ x, y, text, size = 12, bold = false }) => `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`,
  );
  const boxes = pictures.map((box) => `q ${box[2]} 0 0 ${box[3]} ${box[0]} ${box[1]} cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q`);
  return [...words, ...boxes, ...lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`)].join('\n');
}

/** UTF-16BE in hexadecimal digits. */
function hex(text: string): string {
  return [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}
