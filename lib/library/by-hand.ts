/** The address under which a text is kept, which has none on the web: by its hash. */
export function addressOfText(hash: string): string {
  return `mingbai:text/${hash.slice(0, 16)}`;
}

/** The same for a file: by its name, so that a later version of it is another wording of the same policy. */
export function addressOfFile(name: string): string {
  return `mingbai:file/${encodeURIComponent(name)}`;
}

/** What stands behind an address, to be named to people. */
export type Source = { kind: 'web'; address: string } | { kind: 'text' } | { kind: 'file'; name: string };

/** Tells an address on the web from those that are made here. */
export function sourceOf(address: string): Source {
  if (address.startsWith('mingbai:text/')) return { kind: 'text' };
  if (address.startsWith('mingbai:file/')) return { kind: 'file', name: decodeURIComponent(address.slice('mingbai:file/'.length)) };
  return { kind: 'web', address };
}
