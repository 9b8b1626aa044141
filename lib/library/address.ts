/**
 * The address under which a policy is kept: without the fragment, unless the fragment is the route of a single-page app
 * ("#/privacy"), which is a page of its own.
 *
 * @throws TypeError when `url` is not an absolute address
 */
export function policyAddress(url: string): string {
  const address = new URL(url);
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  return address.href;
}
