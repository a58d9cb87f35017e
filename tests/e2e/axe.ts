/** What axe finds on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** One line each: rule, and the elements. `rules`: as axe takes them; default: all. */
export async function axeFindings(page: Page, rules = {}): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(AXE);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(rules)})`)) as AxeResults;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

/** Colours half way between two schemes are nobody's. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };

/** The findings in light, and those of the colours in dark: nothing else differs. */
export async function axeFindingsInBoth(page: Page): Promise<string[]> {
  const find = async (scheme: string, rules = {}): Promise<string[]> => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, STILL]);
    return (await axeFindings(page, rules)).map(finding => `${scheme}: ${finding}`);
  };
  return [...(await find('light')), ...(await find('dark', COLOURS))];
}
