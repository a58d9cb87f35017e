/** The short journey in Firefox ESR, through its real toolbar button: clip, type, close at once, reopen, see the draft. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../browsers/firefox.ts';
import type { FirefoxPopup } from '../browsers/firefox-popup.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { settle } from './settle.ts';

const STATE = `document.querySelector('main')?.dataset.state`;
const field = (label: string): string =>
  `[...document.querySelectorAll('textarea')].find(each => each.labels[0]?.textContent === '${label}')`;

const NAMES = ['paper', 'post', 'repository', 'video'] as const;
const TITLES = {
  paper: 'Revisiting ResNets: Improved Training and Scaling Strategies',
  post: 'Baselines first',
  repository: 'coqui-ai/TTS',
  video: 'TensorFlow and deep learning fundamentals with Python, part 1',
};

describe('in Firefox', () => {
  let site: Site;
  let firefox: Firefox;

  const clip = async (): Promise<FirefoxPopup> => {
    const popup = await firefox.clickAction();
    await popup.waitFor(`${STATE} === 'saved'`);
    return popup;
  };

  beforeAll(async () => {
    site = await serveSite(samplePages());
    firefox = await launchFirefox({ site });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  it.each(NAMES)('clips the %s by the toolbar button, and keeps what is typed', async name => {
    await firefox.open(SAMPLE[name]);
    const popup = await clip();
    await popup.waitFor(`${field('Title')}.value === ${JSON.stringify(TITLES[name])}`);
    await popup.waitFor(`document.activeElement === ${field('What it is')}`);
    await popup.type(`What the ${name} is.`);
    await popup.close();

    const again = await clip();
    expect(await again.evaluate(`document.querySelector('[role=status]').textContent`)).toContain(
      'Already clipped',
    );
    await again.waitFor(`${field('What it is')}.value === 'What the ${name} is.'`);
    await again.close();
  });

  it('closes the popup by Escape, and nothing is lost', async () => {
    await firefox.open(SAMPLE.plain);
    const popup = await clip();
    await popup.waitFor(`document.activeElement === ${field('What it is')}`);
    await popup.type('Typed, then Escape');
    await popup.press('Escape');
    expect(await settle(() => popup.isOpen(), false)).toBe(false);
    const again = await clip();
    await again.waitFor(`${field('What it is')}.value === 'Typed, then Escape'`);
    await again.close();
  });

  it('answers with a sentence where nothing can be clipped', async () => {
    await firefox.open('about:license');
    const popup = await firefox.clickAction();
    await popup.waitFor(`${STATE} === 'failed'`);
    expect(await popup.evaluate(`document.querySelector('[role=status]').textContent`)).toMatch(
      /lets no extension/,
    );
    await popup.close();
  });

  it('shows the month’s draft on the desk, with every clipped page', async () => {
    await firefox.desk();
    const draft = (): Promise<string> =>
      firefox.evaluate<string>(`document.querySelector('[aria-label="Draft"] pre')?.textContent ?? ''`);
    const isWhole = async (): Promise<boolean> => (await draft()).includes('### Notes on seeds');
    expect(await settle(isWhole, true, 10_000)).toBe(true);
    const text = await draft();
    expect(text.match(/^# /gm)).toHaveLength(1);
    for (const name of NAMES) {
      expect(text).toContain(`### ${TITLES[name]}`);
      expect(text).toContain(`**What it is:** What the ${name} is.`);
      expect(text).toContain(`](${SAMPLE[name]})`);
    }
  });
});
