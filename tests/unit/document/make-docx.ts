import { deflateRawSync } from 'node:zlib';

/** A zip file of these parts, deflated. Its directory tells the truth unless `claimed` says what sizes to write into it. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>, claimed?: number): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(8, 0);
    fields.writeUInt32LE(crc32(raw), 6);
    fields.writeUInt32LE(packed.length, 10);
    fields.writeUInt32LE(claimed ?? raw.length, 14);
    fields.writeUInt16LE(Buffer.byteLength(name), 18);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0'), fields, Buffer.from(name), packed]);
    const places = Buffer.alloc(14);
    places.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0\u0014\0\0\0'), fields, places, Buffer.from(name)]));
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listed, end]));
}

/** A Word file whose body is this markup, of `w:p` and `w:tbl`. */
export function makeDocx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return makeZip({ ...frame, 'word/document.xml': `${xml}<w:document ${space}><w:body>${body}</w:body></w:document>`, ...parts });
}

/** A paragraph; `style` is one of `heading1`, `heading2`; `list` makes it an entry of a list. */
export function paragraph(text: string, { style = '', bold = false, list = false } = {}): string {
  const properties = `${style && `<w:pStyle w:val="${style}"/>`}${list ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, bold)}</w:p>`;
}

/** A stretch of text in one print. */
export function run(text: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = 'http://schemas.openxmlformats.org/package/2006/relationships';
const styleOf = (level: number) => `<w:style w:type="paragraph" w:styleId="heading${level}"><w:name w:val="heading ${level}"/></w:style>`;
const frame = {
  '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${related}"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${related}"><Relationship Id="b" Type="${office}/styles" Target="styles.xml"/><Relationship Id="c" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  'word/styles.xml': `${xml}<w:styles ${space}>${[1, 2].map(styleOf).join('')}</w:styles>`,
  'word/numbering.xml': `${xml}<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
