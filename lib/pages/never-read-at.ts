import { isNeverRead } from '../detect/never-read.ts';
import type { Settings } from '../settings/settings.ts';

/** True when the user wants nothing read at this address. */
export function isNeverReadAt(url: string, { neverRead }: Pick<Settings, 'neverRead'>): boolean {
  return URL.canParse(url) && isNeverRead(new URL(url).hostname, neverRead);
}
