import type { Facts, PartnerFindings } from '../findings.ts';
import type { Reading } from '../reading.ts';
import type { PolicyTable } from '../tables/policy-table.ts';

/** Who outside the operator receives data, by which way, and what. */
export function findPartners(_reading: Reading, _facts: Facts, _tables: readonly PolicyTable[]): PartnerFindings {
  return { mentions: [], sdks: [], h5: [], partnerData: [] };
}
