import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../lib/settings/migrations.ts';
import { settingNames, settingsVersion, usualSettings } from '../../../lib/settings/settings.ts';

const example = (version: number) => new URL(`frozen/version-${version}.json`, import.meta.url);
const versions = Array.from({ length: settingsVersion }, (_, i) => i + 1);

it.each(versions)('reads what version %i stored', (version) => {
  expect(existsSync(example(version)), `no frozen example of version ${version}`).toBe(true);
  const { stored, settings } = JSON.parse(readFileSync(example(version), 'utf8')) as { stored: Record<string, unknown>; settings: unknown };
  expect(readSettings(stored)).toEqual({ settings, trouble: null });
});

it('is as usual where nothing was stored', () => {
  expect(readSettings({})).toEqual({ settings: usualSettings, trouble: null });
});

describe('what is damaged', () => {
  const whole = { version: 2, ...usualSettings, theme: 'dark', neverRead: ['lender.example'] };

  it('falls back alone, and is named; the rest stays', () => {
    const { settings, trouble } = readSettings({ settings: { ...whole, language: 'tlh', cacheLimit: 'many' } });
    expect(settings).toEqual({ ...usualSettings, theme: 'dark', neverRead: ['lender.example'] });
    expect(trouble).toEqual({ kind: 'damaged', names: ['language', 'cacheLimit'] });
  });

  it('of a list, leaves what is sound', () => {
    const { settings, trouble } = readSettings({
      settings: { ...whole, neverRead: ['a.example', 7, 'not a host'], matters: ['collects-sms', 'made-up'] },
    });
    expect(settings).toMatchObject({ neverRead: ['a.example'], matters: ['collects-sms'] });
    expect(trouble).toEqual({ kind: 'damaged', names: ['neverRead', 'matters'] });
  });

  it.each(['text', 7, null, true, [1]])('is everything where %j stands in its place', (settings) => {
    expect(readSettings({ settings })).toEqual({ settings: usualSettings, trouble: { kind: 'damaged', names: [] } });
  });

  it.each(['two', -1e300, 0, 1.5, Number.NaN])('is the version %j too', (version) => {
    expect(readSettings({ settings: { ...whole, version } })).toMatchObject({ settings: { theme: 'dark' }, trouble: { kind: 'damaged' } });
  });

  it('never breaks the reading, whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('version', ...settingNames), fc.anything()), (settings) => {
        expect(Object.keys(readSettings({ settings }).settings).sort()).toEqual([...settingNames].sort());
      }),
    );
  });
});

it('takes from a newer version what it knows, and says so', () => {
  const { settings, trouble } = readSettings({ settings: { version: 99, theme: 'sepia', language: 'en', glow: true } });
  expect(settings).toEqual({ ...usualSettings, language: 'en' });
  expect(trouble).toEqual({ kind: 'newer' });
});
