/** True for addresses that name a PDF file; others show themselves when the background looks into the tab. */
export function looksLikePdf(url: string | null | undefined): boolean {
  return url != null && /^(?:https?|file):/.test(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}
