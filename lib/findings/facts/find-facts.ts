import type { Facts } from '../findings.ts';
import type { Reading } from '../reading.ts';

/** Who speaks, since when, to whom, and how long answers take. */
export function findFacts(_reading: Reading): Facts {
  return {
    name: null, operators: [], updated: null, effective: null, minAge: null, responseDays: [], storageCountry: null,
    lending: false,
    evidence: { operators: [], updated: [], effective: [], minAge: [], responseDays: [], storageCountry: [] },
  };
}
