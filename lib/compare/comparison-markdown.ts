import { literally } from '../card/literally.ts';
import type { Words } from '../words/words.ts';
import { cellInWords, valueInWords } from './cell-in-words.ts';
import type { Comparison, Row } from './comparison.ts';

/** The comparison as Markdown: a table for each group, and below it the quotes of each row. */
export function comparisonAsMarkdown({ subjects, groups, beyondNecessary }: Comparison, words: Words): string {
  const names = subjects.map(({ name }) => literally(name));
  const read = subjects.map(({ name, read, unopenedLinks }) => {
    const links = unopenedLinks > 0 ? ` · ${words.say('says.unopened', { n: unopenedLinks })}` : '';
    return `- ${literally(name)}: ${words.say('card.read', { n: read })}${links}`;
  });
  const beyond =
    beyondNecessary === null
      ? []
      : [
          '',
          `## ${words.say('compare.beyond')}`,
          '',
          ...beyondNecessary.counts.flatMap((count, i) =>
            count === null
              ? []
              : [`- ${names[i]}: ${words.say('compare.beyond-count', { n: count.beyond, optional: count.beyond - count.notOptional })}`],
          ),
        ];
  const tables = groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ id, rows }) => [
      '',
      `## ${words.say(`compare.group.${id}`)}`,
      '',
      line([words.say('compare.row'), ...names]),
      line(['---', ...names.map(() => '---')]),
      ...rows.map((row) =>
        line([literally(valueInWords(row.label, words)), ...row.cells.map((cell) => literally(cellInWords(cell, words)))]),
      ),
      ...rows.flatMap((row) => quotesOf(row, names, words)),
    ]);
  return `${[`# ${words.say('compare.title')}`, '', ...read, ...beyond, ...tables].join('\n')}\n`;
}

function quotesOf(row: Row, names: readonly string[], words: Words): string[] {
  const quotes = row.cells.flatMap((cell, i) => cell.evidence.map(({ quote }) => `> ${names[i]}: ${literally(quote)}`));
  return quotes.length === 0 ? [] : ['', `### ${literally(valueInWords(row.label, words))}`, ...quotes.flatMap((quote) => ['', quote])];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
