/** Markup that is safe to print: made by `html` alone, so that no text of a page gets in unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = string | number | Html | readonly Html[];

/** A template of HTML: what stands in the template is markup, what fills it is text, unless it is `Html` itself. */
export function html(template: TemplateStringsArray, ...fillings: readonly Content[]): Html {
  let text = template[0]!;
  fillings.forEach((filling, i) => {
    text += asMarkup(filling) + template[i + 1]!;
  });
  return new Html(text);
}

function asMarkup(content: Content): string {
  if (content instanceof Html) return content.text;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeHtml(content);
  return content.map(({ text }) => text).join('');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute. Control characters and half characters, which HTML may not hold, become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => signs[sign]!);
}
