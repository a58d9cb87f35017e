/**
 * One manifest, two targets: `vite build --mode chromium` writes dist/chromium, `--mode firefox` dist/firefox.
 * CLIPSHEET_DIST names another folder than dist/, so that two builds can run side by side.
 */
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { pageScript } from './vite.page-script.ts';

type Target = 'chrome' | 'firefox';
type ChunkingContext = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const GECKO = {
  id: 'clipsheet@clipsheet.invalid',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * Chromium keeps Alt+Shift+C for its tab groups ("add new tab to group") and leaves such a suggestion unassigned without
 * a word; Alt+Shift+K is free there.
 */
const CHROMIUM_KEY = 'Alt+Shift+K';

/** The manifest of one browser, derived from manifest.json. */
function manifestFor(target: Target): ManifestV3Export {
  const { minimum_chrome_version, background, commands, ...shared } = manifest;
  if (target === 'firefox')
    return {
      ...shared,
      commands,
      background: { scripts: [background.service_worker], type: 'module' },
      browser_specific_settings: { gecko: GECKO },
    } as unknown as ManifestV3Export;
  const { suggested_key } = commands._execute_action;
  const chromiumKeys = {
    ...commands,
    _execute_action: { suggested_key: { ...suggested_key, default: CHROMIUM_KEY } },
  };
  return { ...shared, minimum_chrome_version, background, commands: chromiumKeys } as ManifestV3Export;
}

/**
 * Each file that a page loads costs it milliseconds, so the popup's are few: `shared` is what it loads together with
 * the worker, or to ask for the clip; `ui` is all that it draws with, of which the desk uses most.
 */
function groupOf(module: string, graph: ChunkingContext): string | null {
  const loads = (entry: string): boolean => loadedBy(resolve(entry), graph).has(module);
  if (module === resolve('popup/start.ts')) return null;
  if (loads('popup/start.ts')) return 'shared';
  if (!loads('popup/draw.tsx')) return null;
  return loads('background/index.ts') ? 'shared' : 'ui';
}

/** The modules that `entry` loads at once, itself included. */
function loadedBy(entry: string, graph: ChunkingContext): Set<string> {
  const loaded = new Set([entry]);
  for (const module of loaded)
    for (const next of graph.getModuleInfo(module)?.importedIds ?? []) loaded.add(next);
  return loaded;
}

const INJECTED = /\/src\/extract\/\w+\.ts$/;

/**
 * crxjs lists injected scripts as web-accessible, which lets any site probe for the extension;
 * `scripting.executeScript` does not need it. It also leaves beside each self-contained script the modules that it was
 * made from, which nothing loads.
 */
function tidyInjected(): Plugin {
  return {
    name: 'clipsheet:tidy-injected',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const manifestFile = bundle['manifest.json'];
        if (manifestFile?.type !== 'asset') return;
        const { web_accessible_resources: _, ...kept } = JSON.parse(String(manifestFile.source));
        manifestFile.source = `${JSON.stringify(kept, null, 2)}\n`;
        const needed = new Set<string>();
        const need = (fileName: string): void => {
          const chunk = bundle[fileName];
          if (chunk?.type !== 'chunk' || needed.has(fileName)) return;
          needed.add(fileName);
          for (const next of [...chunk.imports, ...chunk.dynamicImports]) need(next);
        };
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.isEntry && !INJECTED.test(file.facadeModuleId ?? ''))
            need(file.fileName);
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && !needed.has(file.fileName)) delete bundle[file.fileName];
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const build = target === 'firefox' ? 'firefox140' : 'chrome121';
  const dist = process.env.CLIPSHEET_DIST ?? 'dist';
  return {
    // pdf.js asks for its own address where it would load files of its own; here it loads none (src/extract/pdf/read.ts).
    define: { 'import.meta.url': '""' },
    plugins: process.env.VITEST
      ? []
      : [crx({ manifest: manifestFor(target), browser: target }), pageScript(build), tidyInjected()],
    build: {
      outDir: `${dist}/${target === 'firefox' ? 'firefox' : 'chromium'}`,
      emptyOutDir: true,
      target: build,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: groupOf }] } } },
      // pdf.js is larger; it reaches PDF tabs and nothing else.
      chunkSizeWarningLimit: 2000,
    },
  };
});
