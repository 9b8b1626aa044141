/**
 * Hands the reader a text, or a file that is put together already, to save.
 * @param name may hold any characters; those that file names bear ill become dashes
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  link.click();
  // The download holds the blob from here on; a moment's patience is for Firefox, which starts it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
