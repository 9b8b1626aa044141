import card from './en/card.json';
import changes from './en/changes.json';
import choices from './en/choices.json';
import compare from './en/compare.json';
import data from './en/data.json';
import disclosures from './en/disclosures.json';
import evidence from './en/evidence.json';
import law from './en/law.json';
import letters from './en/letters.json';
import library from './en/library.json';
import manifest from './en/manifest.json';
import panel from './en/panel.json';
import partners from './en/partners.json';
import plain from './en/plain.json';
import reading from './en/reading.json';
import settings from './en/settings.json';
import warnings from './en/warnings.json';
import welcome from './en/welcome.json';

/** English: the other languages have the same keys. */
export const en = {
  ...manifest,
  ...panel,
  ...card,
  ...data,
  ...partners,
  ...choices,
  ...warnings,
  ...disclosures,
  ...plain,
  ...compare,
  ...changes,
  ...law,
  ...letters,
  ...evidence,
  ...library,
  ...reading,
  ...settings,
  ...welcome,
};
