import type { Clause } from './clause.ts';

const cookies = /cookie|曲奇|网络信标|web ?beacon|像素标签/i;
const kits = /sdk|软件开发工具包|插件|第三方代码/i;

/**
 * "Cookie、缓存和SDK": one heading over two subjects. What stands under it is read as a list of others' software, but the
 * paragraphs on cookies alone are about cookies.
 */
export function cookiesBesideSdks(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) =>
    clause.role === 'sdk-list' &&
    clause.kind !== 'cell' &&
    clause.kind !== 'heading' &&
    cookies.test(clause.text) &&
    !kits.test(clause.text) &&
    cookies.test(clause.path.join(' ')) &&
    !clause.path.slice(-1).some((nearest) => kits.test(nearest) && !cookies.test(nearest))
      ? { ...clause, role: 'cookies' }
      : clause,
  );
}
