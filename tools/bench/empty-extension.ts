import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * An extension that does nothing but have a content script without a line in it. What a page pays for that, it pays for any
 * extension that looks at pages: a world of its own in each frame, and another order of first frame and load event.
 *
 * @returns its folder, for the caller to remove
 */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mingbai-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], all_frames: true, run_at: 'document_start', js: ['empty.js'] }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'empty.js'), '');
  return folder;
}
