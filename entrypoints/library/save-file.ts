/** Hands the reader a text as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  link.click();
  // The download holds the blob from here on; a moment's patience is for Firefox, which starts it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
