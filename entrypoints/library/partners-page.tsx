import { PartnerList } from '../../components/partners/partner-list.tsx';
import { PartnerMatrix } from '../../components/partners/partner-matrix.tsx';
import { PartnerTable } from '../../components/partners/partner-table.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { Fold } from '../../components/common/fold.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { partnersAcross } from '../../lib/compare/partners-across.ts';
import { freshSnapshot } from './explained.ts';
import type { ViewProps } from './library-page.tsx';
import { quoteTools } from './open-quote.ts';
import { useLoaded } from './use-loaded.ts';

const inPicture = 30;

/** Companies and SDKs that several apps name: a picture, then the list with the quotes. */
export function PartnersPage({ tools: { library }, list }: ViewProps) {
  const words = useWords();
  const saved = list.rows.filter(({ main }) => main.savedAt !== null);
  const rows = saved.length >= 2 ? saved : list.rows;
  const { value, error } = useLoaded(rows.map(({ main }) => `${main.hash} ${main.address}`).join(), async () => {
    const apps = [];
    for (const { app, main, name } of rows) {
      const fresh = await freshSnapshot(library, main);
      if (fresh) apps.push({ id: app.id, name: name ?? words.say('library.unnamed'), snapshot: fresh.snapshot });
    }
    const shared = partnersAcross(apps.map(({ id, name, snapshot }) => ({ id, name, card: snapshot.card })));
    return { apps, partners: shared.filter(({ gifts }) => gifts.length > 1) };
  });
  const head = <h1>{words.say('library.nav.partners')}</h1>;
  if (rows.length < 2) {
    return (
      <div class="message">
        {head}
        <p>{words.say('library.partners.few')}</p>
      </div>
    );
  }
  if (error) return <p role="alert">{String(error)}</p>;
  if (!value) return <Progress text={words.say('library.working')} />;
  const { apps, partners } = value;
  const pictured = partners.slice(0, inPicture);
  const named = apps.filter(({ id }) => pictured.some(({ gifts }) => gifts.some(({ app }) => app === id))).slice(0, 40);
  const tools = new Map(apps.map(({ id, name, snapshot }) => [id, { name, quotes: quoteTools(snapshot) }]));
  return (
    <>
      {head}
      <p class="hint">{words.say('library.partners.text')}</p>
      {partners.length === 0 ? (
        <p>{words.say('library.partners.none')}</p>
      ) : (
        <>
          <PartnerMatrix partners={pictured} apps={named} />
          <p class="hint">{words.say('library.partners.dots')}</p>
          {partners.length > inPicture && <p class="hint">{words.say('library.partners.more', { n: inPicture })}</p>}
          <Fold class="as-table" summary={words.say('library.partners.table')}>
            <PartnerTable partners={pictured} apps={named} />
          </Fold>
          <PartnerList partners={partners} apps={tools} />
        </>
      )}
    </>
  );
}
