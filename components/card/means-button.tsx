import type { Means } from '../../lib/card/card.ts';
import { meansTarget } from '../../lib/card/plain/means-target.ts';
import { menuSteps } from '../../lib/card/plain/menu-steps.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { Icon } from '../common/icon.tsx';
import { useWords } from '../common/words-context.ts';

/** One means, ready to use: call, write, open, or copy what to look for. */
export function MeansButton({ means }: { means: Means }) {
  const words = useWords();
  const { type, value } = means;
  const label = words.say(`means.${type}`);
  const target = meansTarget(means);
  if (target) {
    return (
      <a class="means-button" href={target} target={type === 'url' ? '_blank' : undefined} rel="noreferrer">
        <span class="means-type">{label}</span> <span class="means-value">{value}</span>
      </a>
    );
  }
  if (!value || value === label) return <span class="means-note">{label}</span>;
  if (type === 'menu' || type === 'sms-reply' || type === 'post') {
    return (
      <CopyButton class="means-button" text={value}>
        <span class="means-type">{label}</span> <span class="means-value">{type === 'menu' ? menuSteps(value) : value}</span>{' '}
        <span class="out-of-sight">{words.say('outs.copy')}</span>
        <Icon name="copy" />
      </CopyButton>
    );
  }
  return (
    <span class="means-note">
      <span class="means-type">{label}</span> <span class="means-value">{value}</span>
    </span>
  );
}
