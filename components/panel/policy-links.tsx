import type { PoliciesOfPage } from '../../lib/linked-policies/policy-links.ts';
import { useWords } from '../common/words-context.ts';

interface PolicyLinksProps {
  policies: PoliciesOfPage;
  onOpen: (url: string) => void;
}

/** The policies that a page links to, each opened and read on a click. */
export function PolicyLinks({ policies: { linked, named }, onOpen }: PolicyLinksProps) {
  const words = useWords();
  return (
    <>
      {linked.map(({ name, url }) => (
        <button key={url} type="button" class="button primary" title={url} onClick={() => onOpen(url)}>
          {words.say('panel.linked.action', { name })}
        </button>
      ))}
      {named.length > 0 && (
        <p>{words.say('panel.named', { names: words.list(named.map((name) => words.say('panel.named.one', { name }))) })}</p>
      )}
    </>
  );
}
