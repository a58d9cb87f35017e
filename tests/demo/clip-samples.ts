/** A month's reading for the demo and the screenshots: the sample pages, clipped by the real button, with words and tags. */
import type { Chromium } from '../browsers/chromium.ts';
import { SAMPLE } from '../browsers/samples.ts';
import { type Library, openLibrary } from '../e2e/library.ts';
import { clip, type PopupDriver } from '../e2e/popup.ts';

export type SampleName = keyof typeof SAMPLE;

interface Words {
  /** When it is clipped, in UTC. */
  at: string;
  what?: string;
  why?: string;
  tags?: [string, ...string[]];
}

export const MONTH = '2021-03';

/** In the order of the clicks. The plain page waits for its words. */
export const READING: Partial<Record<SampleName, Words>> = {
  post: {
    at: '2021-03-05T07:40:00Z',
    what: 'A plea for giving the simplest model the first week of a project.',
    why: 'It finds the wrong labels before anything clever can hide them.',
    tags: ['practice'],
  },
  video: {
    at: '2021-03-16T19:05:00Z',
    what: 'Ten hours of TensorFlow, typed along with the viewer.',
    tags: ['teaching', 'tensorflow'],
  },
  paper: {
    at: '2021-03-18T11:30:00Z',
    what: 'An old architecture, a new training recipe, simple scaling rules: level with the newest, and faster.',
    why: 'Improving what works can beat looking for something new.',
    tags: ['vision', 'training'],
  },
  repository: {
    at: '2021-03-22T09:12:00Z',
    what: 'Open text to speech that a small team can train.',
    why: 'A few years ago there was nothing like it.',
    tags: ['speech'],
  },
  plain: { at: '2021-03-27T16:20:00Z' },
};

async function write(popup: PopupDriver, { what, why, tags }: Words): Promise<void> {
  if (what) await popup.type('What it is', what);
  if (why) await popup.type('Why it matters', why);
  if (tags) await popup.addTags(...tags);
}

/** Clips the reading; `look` is called with each popup before it closes. */
export async function clipSamples(
  chromium: Chromium,
  look: (name: SampleName, popup: PopupDriver) => Promise<unknown> = async () => {},
): Promise<void> {
  const library: Library = await openLibrary(chromium);
  for (const [name, words] of Object.entries(READING) as [SampleName, Words][]) {
    await chromium.worker.setClock(words.at);
    const page = await chromium.open(SAMPLE[name]);
    const popup = await clip(chromium, page);
    await library.captured(SAMPLE[name]);
    await write(popup, words);
    await look(name, popup);
    await popup.close();
    await page.close();
  }
  await library.close();
}
