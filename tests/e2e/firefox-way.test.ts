/** From ten clippings to a copied draft by keyboard alone, in Firefox ESR. No mouse after the click on the button. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../browsers/firefox.ts';
import { pressKey, typeKeys } from '../browsers/firefox-keys.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { settle } from './settle.ts';
import {
  addressOf,
  copyDraft,
  expectedDraft,
  FOCUSED,
  type Modifier,
  makeIssue,
  noteDown,
  tenPages,
} from './ten-pages.ts';

const SHOWN = `document.querySelector('[aria-label="Draft"] pre')?.textContent ?? ''`;

describe('the whole way by keyboard alone, in Firefox', () => {
  let site: Site;
  let firefox: Firefox;

  beforeAll(async () => {
    site = await serveSite(tenPages());
    firefox = await launchFirefox({ site });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  it('leads from ten clippings to the copied draft', async () => {
    for (const number of Object.keys(tenPages()).keys()) {
      await firefox.open(addressOf(number + 1));
      const popup = await firefox.clickAction();
      await popup.waitFor(`document.querySelector('main')?.dataset.state === 'saved'`);
      await noteDown(
        {
          press: key => popup.press(key),
          type: text => popup.type(text),
          focused: () => popup.evaluate<string>(FOCUSED),
        },
        number + 1,
      );
      await popup.press('Escape');
      expect(await settle(() => popup.isOpen(), false)).toBe(false);
    }

    await firefox.desk();
    const shown = (): Promise<string> => firefox.evaluate<string>(SHOWN);
    expect(await settle(async () => (await shown()).includes('### Page number 10'), true)).toBe(true);
    const month = /^# .*: (.*)$/m.exec(await shown())?.[1] ?? '';
    const hands = {
      press: (key: string, modifier?: Modifier) => pressKey(firefox.marionette, key, modifier),
      type: (text: string) => typeKeys(firefox.marionette, text),
      focused: () => firefox.evaluate<string>(FOCUSED),
    };
    await makeIssue(hands, async text => {
      if (!(await settle(async () => (await shown()).includes(text), true)))
        throw new Error(`The draft does not show “${text}”.`);
    });
    await copyDraft(hands);
    const wanted = expectedDraft(month);
    await settle(() => firefox.clipboard(), wanted);
    expect(await firefox.clipboard()).toBe(wanted);
  });
});
