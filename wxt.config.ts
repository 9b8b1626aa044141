import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { browserLocales } from './lib/words/browser-locales.ts';
import { notePackages, thirdPartyText } from './tools/store/bundled-packages.ts';
import { sourceFiles } from './tools/store/source-files.ts';

/** Without them pdf.js finds no text in PDFs whose Chinese fonts are not embedded. */
const characterMaps = join(import.meta.dirname, 'node_modules/pdfjs-dist/cmaps');
/** Scans are often JPEG 2000 or JBIG2 pictures; without these pdf.js draws their pages white. */
const decoders = join(import.meta.dirname, 'node_modules/pdfjs-dist/wasm');
const chinese = /^(Adobe-GB1|Adobe-CNS1|GB|Uni(GB|CNS)|HK|B5|ETen|CNS)/;

/** Fixed so that tests, and people who load it unpacked, meet the same extension id. */
const firefoxId = 'mingbai@mingbai.example';

/**
 * What the extension's own pages may load: its own files. Only a PDF, a policy behind a link or a list that one clicks on comes
 * from elsewhere, by `connect-src`. Reasons: decisions/0009-threat-model.md
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self' http: https: file:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Of which something is in the build; pdf.js also as files of its own. */
const packages = new Set<string>(['pdfjs-dist']);

/**
 * Content scripts without what WXT puts around them: a context that tells the page that it runs, by an event and a posted
 * message, a logger that is silent once built, and the options, which stand in the manifest.
 */
const bareContentScripts = {
  name: 'bare-content-scripts',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    if (!id.includes('virtual:wxt-content-script-isolated-world-entrypoint')) return null;
    const [definition] = /^import definition from .+$/m.exec(code) ?? [];
    if (!definition) throw new Error('WXT wraps content scripts in another way now');
    return `${definition.replace('definition', '{ main }')}\nexport default main();`;
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), notePackages(packages), bareContentScripts],
    // Old browsers' stand-in for preloading is the only `fetch` in pages that need none.
    build: { modulePreload: { polyfill: false } },
  }),
  webExt: { disabled: true },
  // Firefox asks for the source: what is committed, without the tests. dotSources: .npmrc is part of how it is built.
  zip: {
    dotSources: true,
    includeSources: sourceFiles(),
    // The two policies are the samples that the extension brings with it.
    excludeSources: [
      '.wxt/**',
      'tests/!(policies)/**',
      'tests/policies-*/**',
      'tests/policies/*.*',
      'tests/policies/!(sample-qingzhou|harbour-lending)/**',
      'assets/readme/**',
      'store/pictures/**',
    ],
  },
  hooks: {
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'third-party.txt'), thirdPartyText(packages));
    },
    'build:publicAssets': (_wxt, files) => {
      for (const { path, content } of browserLocales()) files.push({ relativeDest: path, contents: content });
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: `${name}.txt` });
      for (const name of readdirSync(characterMaps)) {
        if (chinese.test(name) || name === 'LICENSE') files.push({ absoluteSrc: join(characterMaps, name), relativeDest: `cmaps/${name}` });
      }
      for (const name of readdirSync(decoders)) {
        if (/_nowasm_fallback\.js$|^LICENSE_(?:.*JBIG2|.*OPENJPEG)$/.test(name))
          files.push({ absoluteSrc: join(decoders, name), relativeDest: `decoders/${name}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // Reasons: decisions/0003-permissions.md
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_openPanel__',
      },
      'read-page': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_menuReadPage__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openLibrary__' },
    },
    host_permissions: ['http://*/*', 'https://*/*', ...(browser === 'firefox' ? [] : ['file:///*.pdf'])],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: firefoxId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
