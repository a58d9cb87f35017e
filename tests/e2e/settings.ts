/** The settings, filled in through their own pages. */
import type { Page } from 'puppeteer-core';
import type { Featured, Newsletter } from '../../src/issue/issue.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { fieldOf, fill, press } from './fields.ts';
import type { CaseSection, IssueCase } from './issue-case.ts';
import { type Library, openLibrary } from './library.ts';
import { settle } from './settle.ts';

/** Field by label, in each part of the settings. */
const NEWSLETTER: Record<string, (newsletter: Newsletter) => string> = {
  Title: ({ title }) => title,
  'Short name': ({ slug }) => slug,
  Author: ({ author }) => author,
  Archive: ({ archive = '' }) => archive,
  'Time zone': ({ zone }) => zone,
  Language: ({ language }) => language,
  'Target words': ({ targetWords }) => String(targetWords),
  'Months until “old”': ({ oldAfterMonths }) => String(oldAfterMonths),
  'Your own sites and channels': ({ ownSites }) => ownSites.join('\n'),
};
const TEXTS: Record<string, (of: IssueCase) => string> = {
  Opening: ({ newsletter }) => newsletter.opening,
  'Closing heading': ({ issue }) => issue.closingHeading,
  Closing: ({ newsletter }) => newsletter.closing,
  'Label of what it is': ({ newsletter }) => newsletter.labels.what,
  'Label of why it matters': ({ newsletter }) => newsletter.labels.why,
};

async function goTo(page: Page, part: string): Promise<void> {
  await page.evaluate(`location.hash = '#/settings/${part}'`);
}

/** The two sections out of the box get the case's names; their shapes and rules are the case's already. */
async function nameSections(page: Page, sections: CaseSection[]): Promise<void> {
  await page.waitForSelector('section[data-section]');
  for (const [at, { title, emoji = '' }] of sections.entries()) {
    const within = `li:nth-child(${at + 1}) section[data-section]`;
    await fill(page, 'Name', title, within);
    await fill(page, 'Emoji', emoji, within);
  }
}

/** Remembers each earlier issue with the addresses that it featured. */
async function addEarlier(page: Page, library: Library, featured: IssueCase['featured']): Promise<void> {
  for (const { number, month, url } of featured) {
    const field = await fieldOf(page, 'Month');
    await field.evaluate((element, value) => {
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, month);
    await fill(page, 'Number, where it has one', String(number));
    await fill(page, 'Addresses, one a line; a title may stand beside each', url);
    await press(page, 'Remember 1 address');
    const isStored = async (): Promise<boolean> =>
      (await library.all<Featured>('featured')).some(({ issueNumber }) => issueNumber === number);
    if (!(await settle(isStored, true))) throw new Error(`Issue ${number} was not remembered.`);
  }
}

/** Makes the newsletter of a case out of what stands there from the start. */
export async function fillSettings(chromium: Chromium, of: IssueCase): Promise<void> {
  // Before the settings, which must stay the tab in front: a page behind draws nothing.
  const library = await openLibrary(chromium);
  const page = await chromium.desk('#/settings/newsletter');
  for (const [label, read] of Object.entries(NEWSLETTER)) await fill(page, label, read(of.newsletter));
  await goTo(page, 'texts');
  for (const [label, read] of Object.entries(TEXTS)) await fill(page, label, read(of));
  await goTo(page, 'sections');
  await nameSections(page, of.sections);
  await goTo(page, 'earlier');
  await addEarlier(page, library, of.featured);
  await library.close();
  await page.close();
}
