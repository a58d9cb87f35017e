/** Files that pages hand to the reader, caught in a folder of their own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Downloaded {
  name: string;
  text: string;
}

export interface Downloads {
  /** Does `ask` (what makes the page hand out a file) and returns the file. */
  after(ask: () => Promise<unknown>): Promise<Downloaded>;
  close(): Promise<void>;
}

const PATIENCE = 10_000;

export async function catchDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const names = new Map<string, string>();
  session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
    names.set(guid, suggestedFilename),
  );

  const finished = (): Promise<string> =>
    new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error('No file was handed out.')), PATIENCE);
      session.on('Browser.downloadProgress', function hear({ guid, state }) {
        if (state === 'inProgress') return;
        clearTimeout(late);
        session.off('Browser.downloadProgress', hear);
        if (state === 'completed') done(guid);
        else fail(new Error('The download was cancelled.'));
      });
    });

  return {
    async after(ask) {
      const finish = finished();
      finish.catch(() => {});
      await ask();
      const guid = await finish;
      return { name: names.get(guid) ?? '', text: await readFile(join(folder, guid), 'utf8') };
    },
    async close() {
      await session.detach().catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}
