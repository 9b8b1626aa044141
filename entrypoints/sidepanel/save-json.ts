/** Hands the reader a value as a JSON file to save. */
export function saveJson(name: string, value: unknown): void {
  const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the blob from here on; a moment's patience is for Firefox, which starts it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
