import card from './zh-CN/card.json';
import changes from './zh-CN/changes.json';
import choices from './zh-CN/choices.json';
import compare from './zh-CN/compare.json';
import data from './zh-CN/data.json';
import disclosures from './zh-CN/disclosures.json';
import evidence from './zh-CN/evidence.json';
import law from './zh-CN/law.json';
import letters from './zh-CN/letters.json';
import library from './zh-CN/library.json';
import manifest from './zh-CN/manifest.json';
import panel from './zh-CN/panel.json';
import partners from './zh-CN/partners.json';
import plain from './zh-CN/plain.json';
import reading from './zh-CN/reading.json';
import settings from './zh-CN/settings.json';
import warnings from './zh-CN/warnings.json';
import welcome from './zh-CN/welcome.json';
import type { Catalog } from './words.ts';

export const zhCN: Catalog = {
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
