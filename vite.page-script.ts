/** The script that reads a page: one self-contained file, the same in the product and in the eval. */
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { compileEarly } from './vite.compile-early.ts';

/** The code of `entry` (a path from the project's root) with all that it needs; the eval bundles other scripts by it too. */
export async function bundleScript(entry: string, target = 'chrome121'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [compileEarly()],
    build: {
      write: false,
      target,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'clipsheet' },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    output: { type: string; code?: string }[];
  };
  return output.find(({ type }) => type === 'chunk')?.code ?? '';
}

/** crxjs builds injected scripts without the plugins of this build, so the page script is put in its place. */
export function pageScript(target: string): Plugin {
  return {
    name: 'clipsheet:page-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const script = bundle['src/extract/page.js'];
        if (script?.type !== 'asset') return;
        script.source = await bundleScript('src/extract/page.ts', target);
      },
    },
  };
}
