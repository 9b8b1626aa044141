import type { Failure } from '../../lib/pages/page-state.ts';
import type { PoliciesOfPage } from '../../lib/linked-policies/policy-links.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { Unsaved } from '../../lib/library/unsaved.ts';
import type { Key, Words } from '../../lib/words/words.ts';
import { CardView } from '../card/card-view.tsx';
import { useWords } from '../common/words-context.ts';
import { Notice } from './notice.tsx';
import { PolicyLinks } from './policy-links.tsx';
import { Progress } from './progress.tsx';

/** All that the panel can show. */
export type PanelContent =
  | { kind: 'looking' }
  | { kind: 'restricted' }
  /** `policies`: those that it links to. */
  | { kind: 'no-policy'; policies: PoliciesOfPage }
  | { kind: 'found' }
  /** The user wants nothing looked at on this site. */
  | { kind: 'never'; site: string }
  | { kind: 'reading'; step: 'reading' | 'explaining' }
  /** The tab shows a page of the extension that has its own card. */
  | { kind: 'own-page' }
  /** The tab shows a PDF file, which is read only when asked for, on a page of its own. */
  | { kind: 'pdf' }
  | { kind: 'failed'; failure: Failure; detail: string }
  | { kind: 'card'; snapshot: Snapshot; refreshing: boolean; unsaved: Unsaved | null; failure: Failure | null };

interface PanelViewProps {
  content: PanelContent;
  /** Reads the page, whatever the detector thinks of it. */
  onRead: () => void;
  /** Opens the page for texts and files. */
  onReadByHand: () => void;
  /** Takes the site off the list of those never to read. */
  onReadSite: () => void;
  /** Opens a policy behind a link, and reads it there. */
  onOpenPolicy: (url: string) => void;
}

/** The panel's main part in each of its states. */
export function PanelView({ content, onRead, onReadByHand, onReadSite, onOpenPolicy }: PanelViewProps) {
  const words = useWords();
  switch (content.kind) {
    case 'looking':
      return <Waiting text={words.say('panel.looking')} onAgain={onRead} />;
    case 'reading':
      return <Waiting text={words.say(`panel.step.${content.step}`)} onAgain={onRead} />;
    case 'restricted':
      return (
        <Notice title={words.say('panel.restricted.title')} text={words.say('panel.restricted.text')}>
          <ByHandButton onReadByHand={onReadByHand} />
        </Notice>
      );
    case 'own-page':
      return <Notice title={words.say('panel.own.title')} text={words.say('panel.own.text')} />;
    case 'no-policy':
      return content.policies.linked.length + content.policies.named.length > 0 ? (
        <Notice title={words.say('panel.linked.title', { n: content.policies.linked.length })} text={words.say('panel.linked.text')}>
          <PolicyLinks policies={content.policies} onOpen={onOpenPolicy} />
          <button type="button" class="button" onClick={onRead}>
            {words.say('panel.none.action')}
          </button>
        </Notice>
      ) : (
        <Notice title={words.say('panel.none.title')} text={words.say('panel.none.text')}>
          <ReadButton label="panel.none.action" onRead={onRead} />
          <ByHandButton onReadByHand={onReadByHand} />
        </Notice>
      );
    case 'found':
      return (
        <Notice title={words.say('panel.found.title')} text={words.say('panel.promise')}>
          <ReadButton label="panel.found.action" onRead={onRead} />
        </Notice>
      );
    case 'never':
      return (
        <Notice title={words.say('panel.never.title')} text={words.say('panel.never.text', { site: content.site })}>
          <ReadButton label="panel.never.once" onRead={onRead} />
          <button type="button" class="button" onClick={onReadSite}>
            {words.say('panel.never.allow')}
          </button>
        </Notice>
      );
    case 'pdf':
      return (
        <Notice title={words.say('panel.pdf.title')} text={words.say('panel.pdf.text')}>
          <ReadButton label="panel.pdf.action" onRead={onRead} />
        </Notice>
      );
    case 'failed':
      return <Failed failure={content.failure} detail={content.detail} onRead={onRead} onReadByHand={onReadByHand} />;
    case 'card':
      return (
        <>
          {content.refreshing && (
            <p class="refreshing" role="status">
              {words.say('panel.refreshing', { date: words.moment(content.snapshot.readAt) })}
            </p>
          )}
          {content.failure && (
            <p class="refreshing" role="status">
              {words.say('letter.join', {
                first: words.say('panel.stale', { date: words.moment(content.snapshot.readAt) }),
                second: failureText(words, content.failure),
              })}
            </p>
          )}
          {content.unsaved && <p class="refreshing">{words.say(`panel.unsaved.${content.unsaved}`)}</p>}
          <CardView key={content.snapshot.address + content.snapshot.hash} snapshot={content.snapshot} />
        </>
      );
  }
}

/** Work under way, under the heading that every view has. */
function Waiting({ text, onAgain }: { text: string; onAgain: () => void }) {
  const words = useWords();
  return (
    <>
      <h1 class="out-of-sight">{words.say('extName')}</h1>
      <Progress text={text} onAgain={onAgain} />
    </>
  );
}

interface FailedProps {
  failure: Failure;
  detail: string;
  onRead: () => void;
  onReadByHand: () => void;
}

/** Why it was not read, with another try and the way around: handing over the text. */
function Failed({ failure, detail, onRead, onReadByHand }: FailedProps) {
  const words = useWords();
  return (
    <Notice title={words.say('panel.failed.title')} text={failureText(words, failure)}>
      {failure === 'broken' && detail && <p class="detail">{words.say('panel.failed.detail', { detail })}</p>}
      <ReadButton label="panel.failed.action" onRead={onRead} />
      <ByHandButton onReadByHand={onReadByHand} />
    </Notice>
  );
}

function failureText(words: Words, failure: Failure): string {
  return words.say(failure === 'pdf' ? 'panel.pdf.text' : `panel.failed.${failure}`);
}

function ByHandButton({ onReadByHand }: { onReadByHand: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="button" onClick={onReadByHand}>
      {words.say('reading.title')}
    </button>
  );
}

function ReadButton({ label, onRead }: { label: Key; onRead: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="button primary" onClick={onRead}>
      {words.say(label)}
    </button>
  );
}
