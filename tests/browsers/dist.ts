/** Where the built extension lies: dist/, or the folder that CLIPSHEET_DIST names (as in vite.config.ts). */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Target = 'chromium' | 'firefox';

/** Absolute path of the unpacked extension; throws with the command that makes it when there is none. */
export function distOf(target: Target): string {
  const folder = resolve(process.env.CLIPSHEET_DIST ?? 'dist', target);
  if (!existsSync(resolve(folder, 'manifest.json')))
    throw new Error(`There is no built extension in ${folder}. Run: npm run build`);
  return folder;
}

/** The built manifest, as the browser will read it. */
export const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8'));
