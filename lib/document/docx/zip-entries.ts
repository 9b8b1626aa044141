/** One file within a zip file. */
export interface ZipEntry {
  name: string;
  /** 0: stored as it is, 8: deflated. */
  method: number;
  /** The packed bytes. */
  data: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
/** The end record, and the longest comment behind it. */
const endLength = 22;
const longestEnd = endLength + 0xffff;

/**
 * The entries of a zip file as its directory lists them; what they unpack to is not looked at.
 * @returns null when it is no whole zip file, or one of the kinds that no word processor writes (split, 64-bit, something before it)
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (at + size !== end) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null;
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const start = dataStart(view, view.getUint32(at + 42, true));
    if (start < 0 || start + packed > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      data: bytes.subarray(start, start + packed),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - longestEnd); at--)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

function dataStart(view: DataView, header: number): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== fileMark) return -1;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}
