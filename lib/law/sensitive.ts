import type { DataId } from '../card/taxonomy.ts';
import table from './sensitive.json';

/**
 * Which sources call a category sensitive: pipl28 = Personal Information Protection Law art. 28; gbt45574 = GB/T
 * 45574-2025 annex A; gbt35273 = GB/T 35273-2020 annex B (recommended standards). They disagree; all are listed.
 */
export function sensitiveSources(category: DataId): string[] {
  return [...((table as Partial<Record<DataId, string[]>>)[category] ?? [])];
}
