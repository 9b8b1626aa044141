import type { Facts } from '../findings.ts';
import { findAppName, nameOfCompany } from './app-name.ts';
import { isLending } from './lending.ts';
import { findMinimumAge } from './minimum-age.ts';
import { findOperators } from './operators.ts';
import { findPolicyDates } from './policy-dates.ts';
import { findResponseTimes, responseDays } from './response-days.ts';
import { findStorageCountry } from './storage-country.ts';
import type { Reading } from '../reading.ts';

/** Who speaks, since when, to whom, and how long answers take. */
export function findFacts(reading: Reading): Facts {
  const operators = findOperators(reading);
  const dates = findPolicyDates(reading);
  const age = findMinimumAge(reading);
  const answers = responseDays(findResponseTimes(reading));
  const country = findStorageCountry(reading);
  return {
    name: findAppName(reading) ?? nameOfCompany(operators[0]?.name),
    operators: operators.map((operator) => operator.name),
    updated: dates.updated?.date ?? null,
    effective: dates.effective?.date ?? null,
    minAge: age?.age ?? null,
    responseDays: answers.days,
    responseWorkingDays: answers.working,
    storageCountry: country?.country ?? null,
    lending: isLending(reading),
    evidence: {
      operators: operators.map((operator) => operator.evidence),
      updated: dates.updated ? [dates.updated.evidence] : [],
      effective: dates.effective ? [dates.effective.evidence] : [],
      minAge: age ? [age.evidence] : [],
      responseDays: answers.evidence,
      storageCountry: country ? [country.evidence] : [],
    },
  };
}
