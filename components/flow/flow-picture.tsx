import { useMemo, useState } from 'preact/hooks';
import type { DataGroup } from '../../lib/card/plain/data-groups.ts';
import { useWords } from '../common/words-context.ts';
import { type Band, type Bar, flowLayout, lineHeight } from './flow-layout.ts';
import type { FlowProps } from './flow-slot.tsx';

const fontSize = 12;

/** Groups of data, the app, kinds of recipients. Pointing at a group shows whom the policy says it goes to. */
export function FlowPicture({ flow, app, width }: FlowProps & { width: number }) {
  const words = useWords();
  const [chosen, setChosen] = useState<DataGroup | null>(null);
  const layout = useMemo(
    () =>
      flowLayout(
        flow,
        {
          taken: (group, n) => `${words.label(`group.${group}`)}\u00a0${words.number(n)}`,
          gets: (kind, n) => words.label(`flow.kind.${kind}`) + (n > 0 ? `\u00a0${words.number(n)}` : ''),
          rest: (n) => words.say('flow.rest', { n }),
          app,
        },
        Math.max(240, width),
        fontSize,
      ),
    [flow, app, width, words],
  );
  const name = words.say('flow.label', { taken: flow.taken.length, app, recipients: flow.recipients.length });
  return (
    <svg
      class="flow-picture"
      role="img"
      aria-label={name}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <g class={chosen ? 'bands muted' : 'bands'}>
        {layout.bands.map((band) => (
          <BandPath key={band.path} band={band} chosen={chosen} />
        ))}
      </g>
      {layout.bars.map((bar) => {
        const { id } = bar;
        const choose = id.side === 'taken' ? id.group : null;
        return (
          <g
            key={`${id.side} ${bar.y}`}
            class={`bar bar-${id.side}`}
            onPointerEnter={() => setChosen(choose)}
            onPointerLeave={() => setChosen(null)}
          >
            <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} rx={2} />
            <Label bar={bar} width={layout.width} />
          </g>
        );
      })}
    </svg>
  );
}

/** A band; the part of it that is of the chosen group is drawn over it. */
function BandPath({ band: { id, path, width, unstated, gets }, chosen }: { band: Band; chosen: DataGroup | null }) {
  const all = gets.reduce((sum, { data }) => sum + data.length, 0);
  const part =
    id.side === 'taken' ? Number(id.group === chosen) : (gets.find(({ group }) => group === chosen)?.data.length ?? 0) / (all || 1);
  return (
    <>
      <path class={unstated ? 'band unstated' : 'band'} d={path} stroke-width={unstated ? 1.5 : width} />
      {part > 0 && <path class="band lit" d={path} stroke-width={Math.max(1.5, width * part)} />}
    </>
  );
}

function Label({ bar: { id, x, y, width, height, label }, width: whole }: { bar: Bar; width: number }) {
  const middle = id.side === 'app';
  const first = middle ? y - 6 - (label.length - 1) * lineHeight : y + height / 2 - ((label.length - 1) * lineHeight) / 2 + fontSize / 3;
  const at = middle ? x + width / 2 : id.side === 'taken' ? 0 : whole;
  return (
    <text class="flow-word" text-anchor={middle ? 'middle' : id.side === 'taken' ? 'start' : 'end'} font-size={fontSize}>
      {label.map((line, index) => (
        <tspan key={line} x={at} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
