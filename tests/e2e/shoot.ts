/** Pictures of what the tests see, into the folder that CLIPSHEET_SHOTS names; without it, none. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Writes NAME.png and returns its path; undefined where no folder is named. */
export async function shoot(
  page: Page,
  name: string,
  folder = process.env.CLIPSHEET_SHOTS,
): Promise<string | undefined> {
  if (!folder) return undefined;
  await mkdir(folder, { recursive: true });
  const path = resolve(join(folder, `${name}.png`));
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}
