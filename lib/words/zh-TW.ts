import card from './zh-TW/card.json';
import changes from './zh-TW/changes.json';
import choices from './zh-TW/choices.json';
import compare from './zh-TW/compare.json';
import data from './zh-TW/data.json';
import disclosures from './zh-TW/disclosures.json';
import evidence from './zh-TW/evidence.json';
import law from './zh-TW/law.json';
import letters from './zh-TW/letters.json';
import library from './zh-TW/library.json';
import manifest from './zh-TW/manifest.json';
import panel from './zh-TW/panel.json';
import partners from './zh-TW/partners.json';
import plain from './zh-TW/plain.json';
import reading from './zh-TW/reading.json';
import settings from './zh-TW/settings.json';
import warnings from './zh-TW/warnings.json';
import welcome from './zh-TW/welcome.json';
import type { Catalog } from './words.ts';

export const zhTW: Catalog = {
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
