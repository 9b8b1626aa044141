import type { DataId } from '../card/taxonomy.ts';

/**
 * 《常见类型移动互联网应用程序必要个人信息范围规定》 (issued 2021-03-12, in force 2021-05-01), online-lending class: the
 * registered user's mobile number; the borrower's name, type and number of ID document, its validity, bank card number.
 */
const necessary: ReadonlySet<DataId> = new Set<DataId>(['name', 'phone', 'id-number', 'bank-card']);

/** True when the provision names this category as necessary for online lending. */
export function isNecessaryForLending(category: DataId): boolean {
  return necessary.has(category);
}
