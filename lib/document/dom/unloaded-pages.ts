/**
 * Numbers of the pages of which a viewer in the page (pdf.js, in its own markup) has not put the text there yet: it does so for those near the view.
 * Empty where no such viewer stands.
 */
export function unloadedPages(document: Document): number[] {
  const pages = [...document.querySelectorAll('.pdfViewer .page[data-page-number]')];
  return pages
    .filter((page) => !page.querySelector('.textLayer')?.textContent?.trim())
    .map((page) => Number(page.getAttribute('data-page-number')));
}
