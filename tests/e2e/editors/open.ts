/** Opens an editor in the browser that copied, pastes into it with real keys, and hands back what arrived. */
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Chromium } from '../../browsers/chromium.ts';
import type { Site } from '../../browsers/site.ts';

export const EDITORS = ['tiptap', 'lexical'] as const;
export type EditorName = (typeof EDITORS)[number];

const addressOf = (name: EditorName): string => `https://${name}.example.org/`;

/** One script with everything in it. */
async function bundle(name: EditorName): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, `${name}.ts`), formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]?.output[0].code ?? '';
}

export async function serveEditors(site: Site): Promise<void> {
  for (const name of EDITORS)
    site.add({
      [addressOf(name)]: {
        body: `<!doctype html><title>${name}</title><main></main><script src="page.js"></script>`,
        scripts: true,
      },
      [`${addressOf(name)}page.js`]: { body: await bundle(name), type: 'text/javascript', scripts: true },
    });
}

/** The editor's HTML after Ctrl+V. */
export async function pasteInto(chromium: Chromium, name: EditorName): Promise<string> {
  const page = await chromium.open(addressOf(name));
  await page.bringToFront();
  const field = await page.waitForSelector('[contenteditable=true]');
  await field?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(`document.querySelector('[contenteditable]').textContent.trim() !== ''`);
  const html = await page.$eval('[contenteditable]', element => element.innerHTML);
  await page.close();
  return html;
}
