import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { type Flow, type GroupFlow, kindsIn } from '../../lib/card/plain/flow.ts';
import type { DataGroup } from '../../lib/card/plain/data-groups.ts';
import type { PartnerKindId } from '../../lib/card/taxonomy.ts';
import { wrap } from './wrap.ts';

/** Kinds of recipients that the picture shows by themselves; the table has all. */
const recipientsInSight = 9;

export const lineHeight = 14;
const mostLines = 2;
const barWidth = 8;
/** Height of one kind of data, in pixels. */
const unit = 3;

/** What a band or a bar stands for. */
export type FlowId = { side: 'taken'; group: DataGroup } | { side: 'gets'; kind: PartnerKindId | 'rest' } | { side: 'app' };

export interface Bar {
  id: FlowId;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Words beside it, one a line. */
  label: string[];
}

export interface Band {
  id: FlowId;
  path: string;
  width: number;
  /** The data are not named: the band says only that something goes there. */
  unstated: boolean;
  /** Of what each recipient gets, how many kinds are of which group. */
  gets: readonly GroupFlow[];
}

export interface FlowLayout {
  width: number;
  height: number;
  bars: Bar[];
  bands: Band[];
}

interface Labels {
  taken: (group: DataGroup, n: number) => string;
  gets: (kind: PartnerKindId, n: number) => string;
  rest: (n: number) => string;
  app: string;
}

interface Node {
  id: FlowId;
  key: string;
  label: string[];
}

interface Link {
  unstated: boolean;
  gets: readonly GroupFlow[];
}

/**
 * Places the picture's parts: groups of data on the left, the app in the middle, kinds of recipients on the right. Widths are
 * counts of kinds of data; those who get data that are not named have the least width.
 *
 * @param width in pixels, from 240 up
 * @param fontSize of the words, in pixels
 */
export function flowLayout({ taken, recipients }: Flow, labels: Labels, width: number, fontSize: number): FlowLayout {
  const beside = Math.min(190, Math.floor(width * 0.38));
  const lines = (text: string) => wrap(text, beside - 4, fontSize, mostLines);
  const shown = recipients.length > recipientsInSight + 1 ? recipients.slice(0, recipientsInSight) : recipients;
  const rest = recipients.slice(shown.length);
  const left: Node[] = taken.map(({ group, data }) => ({
    id: { side: 'taken', group },
    key: `taken ${group}`,
    label: lines(labels.taken(group, data.length)),
  }));
  const right: Node[] = shown.map(({ kind, gets }) => ({
    id: { side: 'gets', kind },
    key: `gets ${kind}`,
    label: lines(labels.gets(kind, kindsIn(gets))),
  }));
  if (rest.length > 0) right.push({ id: { side: 'gets', kind: 'rest' }, key: 'gets rest', label: lines(labels.rest(rest.length)) });
  const app: Node = { id: { side: 'app' }, key: 'app', label: wrap(labels.app, width - 2 * beside + 20, fontSize, mostLines) };

  const links = [
    ...taken.map(({ group, data }) => ({ source: `taken ${group}`, target: 'app', value: data.length, unstated: false, gets: [] })),
    ...shown.map(({ kind, gets }) => ({
      source: 'app',
      target: `gets ${kind}`,
      value: Math.max(1, kindsIn(gets)),
      unstated: gets.length === 0,
      gets,
    })),
    // Their counts overlap, so they cannot be added up: the band only says that there are more.
    ...(rest.length > 0 ? [{ source: 'app', target: 'gets rest', value: 1, unstated: true, gets: [] }] : []),
  ];
  const most = Math.max(...[...left, ...right].map(({ label }) => label.length));
  const padding = most * lineHeight + 7 - unit;
  const height = (column: readonly Node[], kinds: number) => (column.length - 1) * padding + kinds * unit;
  const total = (from: (link: (typeof links)[number]) => boolean) => links.filter(from).reduce((sum, { value }) => sum + value, 0);
  const drawn = Math.max(
    height(
      left,
      total(({ target }) => target === 'app'),
    ),
    height(
      right,
      total(({ source }) => source === 'app'),
    ),
  );
  // Room for the words of the first and the last bar, which may be higher than the bar.
  const margin = (most * lineHeight) / 2;
  const graph = sankey<Node, Link>()
    .nodeId(({ key }) => key)
    .nodeWidth(barWidth)
    .nodePadding(padding)
    .nodeSort(null as never)
    .linkSort(null as never)
    .extent([
      [beside, margin],
      [width - beside, margin + drawn],
    ])({ nodes: [...left, app, ...right], links });
  const path = sankeyLinkHorizontal<Node, Link>();
  return {
    width,
    height: drawn + 2 * margin,
    bars: graph.nodes.map(({ id, label, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      label,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
    })),
    bands: graph.links.map((link) => {
      const { source, target, width: thick = 1, unstated, gets } = link;
      const id = (source as Node).id.side === 'app' ? (target as Node).id : (source as Node).id;
      return { id, path: path(link) ?? '', width: thick, unstated, gets };
    }),
  };
}
