/** Clips the pages of a case as its author would have: real clicks at their own times, words typed in the popup, stories joined there. */
import type { Chromium } from '../browsers/chromium.ts';
import { openDesk } from './desk.ts';
import type { CaseClipping, IssueCase } from './issue-case.ts';
import { openLibrary } from './library.ts';
import { clip, type PopupDriver } from './popup.ts';

/** The title as the product shows it, and a few words of it that find its story. */
export const shownTitle = ({ title }: CaseClipping): string => title.replace(/^\[[\d.]+\] /, '');
const wordsOf = (clipping: CaseClipping): string => shownTitle(clipping).split(' ').slice(-4).join(' ');

const NOTES = ['what', 'why'] as const;

async function write(popup: PopupDriver, { notes, kind }: CaseClipping, of: IssueCase): Promise<void> {
  if ((await popup.kind()) !== kind) await popup.setKind(kind);
  for (const name of NOTES) if (notes?.[name]) await popup.paste(of.newsletter.labels[name], notes[name]);
}

/**
 * Clips every page in the order of its time. A lead that is clipped after a member of its story joins that member, and
 * is made the lead on the desk.
 */
export async function clipCase(chromium: Chromium, of: IssueCase): Promise<void> {
  const inTime = of.clippings.toSorted((a, b) => Date.parse(a.clippedAt) - Date.parse(b.clippedAt));
  const clipped = new Set<string>();
  const library = await openLibrary(chromium);
  for (const clipping of inTime) {
    await chromium.worker.setClock(clipping.clippedAt);
    const page = await chromium.open(clipping.url);
    const popup = await clip(chromium, page);
    await library.captured(clipping.url);
    const isAgain = (await popup.says()).startsWith('Already clipped');
    if (!isAgain) await write(popup, clipping, of);
    const lead = of.clippings.find(({ id }) => id === clipping.story);
    const early = inTime.find(({ id, story }) => story === clipping.id && clipped.has(id));
    if (!isAgain && lead && clipped.has(lead.id)) await popup.join(wordsOf(lead), clipping.role ?? 'more');
    if (early) await popup.join(wordsOf(early), 'more');
    await popup.close();
    await page.close();
    clipped.add(clipping.id);
    if (early) await promote(chromium, clipping, early, of);
  }
  await library.close();
}

async function promote(
  chromium: Chromium,
  lead: CaseClipping,
  member: CaseClipping,
  of: IssueCase,
): Promise<void> {
  const desk = await openDesk(chromium, of.issue.months[0]);
  await desk.openStory(shownTitle(member));
  await desk.chooseForLink(shownTitle(lead), 'Make it the lead');
  await desk.openStory(shownTitle(lead));
  await desk.close();
}

/** The issue's number, headlines, shapes and figures, given on the desk. */
export async function arrangeCase(chromium: Chromium, of: IssueCase): Promise<void> {
  const desk = await openDesk(chromium, of.issue.months[0]);
  await desk.giveNumber(of.issue.number);
  for (const clipping of of.clippings) {
    const { headline, shape, figure } = clipping;
    const title = shownTitle(clipping);
    if (figure) {
      await desk.chooseForStory(title, 'Add a figure');
      await desk.fill('Caption', figure.caption);
      await desk.fill('Alternative text: what it shows, for those who cannot see it', figure.alt);
      await desk.fill('Page that it is from', figure.page);
    }
    if (shape === 'free') await desk.chooseForStory(title, 'Plain paragraphs');
    if (headline && headline !== title) {
      await desk.openStory(title);
      await desk.fill('Headline', headline);
    }
  }
  await desk.close();
}
