/** The rich copy in Firefox ESR: both flavours reach the clipboard, from the menu by real keys. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../browsers/firefox.ts';
import { pressKey, typeKeys } from '../browsers/firefox-keys.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { settle } from './settle.ts';

const FOCUSED = `document.activeElement?.textContent?.trim() ?? ''`;

describe('in Firefox', () => {
  let site: Site;
  let firefox: Firefox;

  beforeAll(async () => {
    site = await serveSite(samplePages());
    firefox = await launchFirefox({ site });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const isFocused = (start: string): Promise<boolean> =>
    settle(async () => (await firefox.evaluate<string>(FOCUSED)).startsWith(start), true);

  it('the draft is copied as rich text', async () => {
    await firefox.open(SAMPLE.post);
    const popup = await firefox.clickAction();
    await popup.waitFor(`document.querySelector('main')?.dataset.state === 'saved'`);
    await popup.close();
    await firefox.desk();
    const draft = `document.querySelector('[aria-label="Draft"] pre')?.textContent ?? ''`;
    const isShown = async (): Promise<boolean> =>
      (await firefox.evaluate<string>(draft)).includes('### Baselines first');
    expect(await settle(isShown, true)).toBe(true);

    await firefox.evaluate(
      `[...document.querySelectorAll('button')].find(each => each.textContent.trim() === 'Copy').focus()`,
    );
    await pressKey(firefox.marionette, 'Enter');
    expect(await isFocused('Rich text')).toBe(true);
    await pressKey(firefox.marionette, 'Enter');
    const asked = async (): Promise<string> =>
      firefox.evaluate<string>(`document.activeElement?.labels?.[0]?.textContent ?? ''`);
    expect(await settle(async () => (await asked()).startsWith('Which number'), true)).toBe(true);
    await typeKeys(firefox.marionette, '7');
    await pressKey(firefox.marionette, 'Enter');

    const html = (): Promise<string> => firefox.clipboard('text/html');
    expect(await settle(async () => (await html()).includes('<h3>Baselines first</h3>'), true)).toBe(true);
    expect(await html()).toContain(`<a href="${SAMPLE.post}">Baselines first</a>`);
    expect(await html()).toContain('<p><strong>TODO(why): why does it matter?</strong></p>');
    expect(await html()).not.toMatch(/<h1|Draft check|class=|style=/);
    const text = await firefox.clipboard();
    expect(text).toContain('### Baselines first\n');
    expect(text).toContain(`](${SAMPLE.post})`);
  });
});
