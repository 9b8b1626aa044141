/** Text of a policy within Markdown, on one line: characters that Markdown would take for its own are escaped. */
export function literally(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
