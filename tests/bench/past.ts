/** Importing years of earlier issues: 350 issues of real size, 10,150 links, from a folder of Markdown and from a feed. */
import { launchChromium } from '../browsers/chromium.ts';
import { importYears } from '../e2e/import-years.ts';

export const YEARS = { issues: 350, links: 29 } as const;
/** Milliseconds: all of it, and the longest task (of the processor's time). */
export const PAST_LIMITS = { all: 10_000, task: 100 } as const;

export interface PastTimes {
  from: string;
  all: number;
  task: number;
}

export async function pastTimes(): Promise<PastTimes[]> {
  const times: PastTimes[] = [];
  for (const as of ['folder', 'feed'] as const) {
    const chromium = await launchChromium({ unhurried: true });
    try {
      const { reading, remembering, longest } = await importYears(chromium, { ...YEARS, as });
      times.push({ from: as, all: reading + remembering, task: longest });
    } finally {
      await chromium.close();
    }
  }
  return times;
}
