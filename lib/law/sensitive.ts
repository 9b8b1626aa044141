import type { DataId } from '../card/taxonomy.ts';
import english from './sensitive-english.json';
import chinese from './sensitive.json';

/**
 * Which sources call a category sensitive. For a Chinese policy: pipl28 = Personal Information Protection Law art. 28; gbt45574 =
 * GB/T 45574-2025 annex A; gbt35273 = GB/T 35273-2020 annex B (recommended standards). For any other: gdpr9 = General Data
 * Protection Regulation art. 9; ccpa140 = California Civil Code section 1798.140(ae). They disagree; all are listed.
 * @param lang BCP 47 tag of the policy
 */
export function sensitiveSources(category: DataId, lang: string): string[] {
  const table: Partial<Record<DataId, string[]>> = /^zh\b/i.test(lang) ? chinese : english;
  return [...(table[category] ?? [])];
}
