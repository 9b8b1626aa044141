/**
 * Whether the browser has put a translation in the place of the page's own text. Chrome (and Google's translation in a page) marks the root, Edge each
 * element that it has translated; Firefox leaves no mark.
 */
export function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  return (
    !!root &&
    (/(^|\s)translated-(ltr|rtl)(\s|$)/.test(root.getAttribute('class') ?? '') || document.querySelector('[_msttexthash]') !== null)
  );
}
