import fc from 'fast-check';

/** One thing that goes wrong with a document; places are shares of its length, so that it applies to any. */
export type Mutation =
  | { kind: 'cut' | 'double' | 'move'; from: number; length: number; to: number }
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'replace'; from: string; to: string }
  | { kind: 'repeat'; at: number; text: string; times: number };

/** Characters that look like nothing, turn the line around, end a text early or break a pair. */
const strange = fc.constantFrom(
  '\u0000',
  '\u0007',
  '\u001b',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\ufe0f',
  '\ud83d',
  '\udc00',
  '\u2028',
  '\u3000',
  '\r',
  '\t',
  '\n\n\n',
  '𠮷',
  '👨‍👩‍👧',
  '\u0301\u0301\u0301',
  '\uffff',
);
const brokenMarkup = fc.constantFrom(
  '<',
  '>',
  '</div>',
  '<div>',
  '</table>',
  '<table><tr><td>',
  '<td colspan="999999">',
  '<td rowspan="70000">',
  '<li>',
  '</p',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<style>',
  '<b><i></b>',
  '&#0;',
  '&#x202e;',
  '&amp;amp;',
  '&',
  '<a href="javascript:alert(1)">',
  '<a href="http://[">',
  '<img src=x onerror=alert(1)>',
  '<svg><foreignObject>',
  '<template>',
  '<details>',
  '<h1>',
  '<h6 hidden>',
  '"',
  "'",
);
const brokenText = fc.constantFrom(
  '**',
  '__',
  '[',
  '](',
  ')',
  '|',
  '|---|---|\n',
  '# ',
  '> ',
  '```\n',
  '1. ',
  '（',
  '“',
  '《',
  '、、、',
  '：',
  '--',
  'http://',
  '@',
  '400-',
  '第一条',
);

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Documents that went wrong in one to six ways. */
export function mutations(of: 'page' | 'text'): fc.Arbitrary<Mutation[]> {
  const broken = of === 'page' ? fc.oneof(strange, brokenMarkup, brokenText) : fc.oneof(strange, brokenText);
  const one: fc.Arbitrary<Mutation> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('cut' as const, 'double' as const, 'move' as const),
      from: share,
      length: fc.double({ min: 0, max: 0.4, noNaN: true }),
      to: share,
    }),
    fc.record({ kind: fc.constant('insert' as const), at: share, text: fc.oneof(broken, fc.string({ unit: 'binary', maxLength: 12 })) }),
    fc.record({
      kind: fc.constant('replace' as const),
      from: fc.constantFrom('。', '，', '\n', '：', '</', '>', '、', '我们', '收集', '公司'),
      to: fc.oneof(fc.constant(''), broken),
    }),
    fc.record({
      kind: fc.constant('repeat' as const),
      at: share,
      text: fc.oneof(broken, fc.constantFrom('<div>', '<li>手机号', '\n1. 身份证号', '（', '有限公司', '收集', 'a.', '-')),
      times: fc.integer({ min: 2, max: 400 }),
    }),
  );
  return fc.array(one, { minLength: 1, maxLength: 6 });
}

/** Applies the mutations in order. Grows a document to four times its length at most. */
export function mutated(source: string, list: readonly Mutation[]): string {
  const most = source.length * 4 + 4000;
  let text = source;
  for (const mutation of list) {
    text = applied(text, mutation).slice(0, most);
  }
  return text;
}

function applied(text: string, mutation: Mutation): string {
  if (mutation.kind === 'replace') return text.split(mutation.from).join(mutation.to);
  if (mutation.kind === 'insert' || mutation.kind === 'repeat') {
    const at = Math.floor(mutation.at * text.length);
    return text.slice(0, at) + mutation.text.repeat(mutation.kind === 'repeat' ? mutation.times : 1) + text.slice(at);
  }
  const from = Math.floor(mutation.from * text.length);
  const part = text.slice(from, from + Math.floor(mutation.length * text.length));
  if (mutation.kind === 'double') return text.slice(0, from) + part + text.slice(from);
  const rest = text.slice(0, from) + text.slice(from + part.length);
  if (mutation.kind === 'cut') return rest;
  const to = Math.floor(mutation.to * rest.length);
  return rest.slice(0, to) + part + rest.slice(to);
}
