import type { SharedPartner } from '../../lib/compare/partners-across.ts';
import { useNarrow } from '../common/use-narrow.ts';
import { useWords } from '../common/words-context.ts';

interface PartnerMatrixProps {
  partners: readonly SharedPartner[];
  apps: readonly { id: string; name: string }[];
}

const row = 26;
const heads = 130;
/** Widths in pixels; `letters` and `head` are how many Chinese characters of a company and of an app have room. */
const wide = { column: 44, names: 250, letters: 17, head: 11, slack: 110 };
const tight = { column: 30, names: 150, letters: 9, head: 7, slack: 70 };

/** Companies down, apps across, a dot where one names the other; larger the more kinds of data are said. */
export function PartnerMatrix({ partners, apps }: PartnerMatrixProps) {
  const words = useWords();
  const { column, names, letters, head, slack } = useNarrow() ? tight : wide;
  // The slanted names at the top need room to the right.
  const width = names + apps.length * column + slack;
  const height = heads + partners.length * row + 8;
  const x = (index: number) => names + index * column + column / 2;
  const y = (index: number) => heads + index * row + row / 2;
  const nameOf = new Map(apps.map(({ id, name }) => [id, name]));
  const label = partners.map(({ name, gifts }) => `${name}: ${words.list(gifts.map(({ app }) => nameOf.get(app) ?? app))}`).join('; ');
  return (
    <div class="matrix-frame">
      <svg
        class="matrix"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby="matrix-title matrix-text"
      >
        <title id="matrix-title">{words.say('library.partners.picture')}</title>
        <desc id="matrix-text">{label}</desc>
        {apps.map(({ id, name }, index) => (
          <g key={id}>
            <line x1={x(index)} y1={heads - 6} x2={x(index)} y2={height - 8} class="matrix-line" />
            <text x={x(index)} y={heads - 12} transform={`rotate(-50 ${x(index)} ${heads - 12})`}>
              {shortened(name, head)}
            </text>
          </g>
        ))}
        {partners.map(({ key, name, gifts }, index) => (
          <g key={key}>
            <line x1={names} y1={y(index)} x2={names + apps.length * column} y2={y(index)} class="matrix-line" />
            <text x={names - 10} y={y(index) + 4} text-anchor="end">
              {shortened(name, letters)}
            </text>
            {gifts.map(({ app, data, dataOfList }) => {
              const place = apps.findIndex(({ id }) => id === app);
              const kinds = data.length + dataOfList.length;
              if (place < 0) return null;
              return <circle key={app} cx={x(place)} cy={y(index)} r={5 + Math.min(5, kinds)} class={kinds > 0 ? 'dot' : 'dot unstated'} />;
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Chinese characters are twice as wide as Latin letters. */
function shortened(text: string, width: number): string {
  let used = 0;
  for (const [index, character] of [...text].entries()) {
    used += character > '\u2E7F' ? 1 : 0.55;
    if (used > width) return `${[...text].slice(0, index).join('')}…`;
  }
  return text;
}
