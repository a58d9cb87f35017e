/**
 * A real Chromium with the built extension, driven as a user would: the toolbar button is really clicked.
 *
 *     import { launchChromium } from '../browsers/chromium.ts';
 *     import { serveSite } from '../browsers/site.ts';
 *
 *     const site = await serveSite({ 'https://arxiv.org/abs/2103.07579': '<title>A paper</title>' });
 *     const chromium = await launchChromium({ site });
 *     await chromium.worker.setClock('2021-03-13T10:00:00+10:00');   // optional; holds after worker restarts
 *
 *     const page = await chromium.open('https://arxiv.org/abs/2103.07579');
 *     const popup = await chromium.clickAction(page);                // the real popup, with activeTab granted
 *     await popup.waitForSelector('main[data-state="saved"]');
 *     await popup.keyboard.type('typed where the focus is');
 *     await closePopup(popup);                                       // or page.mouse.click(5, 5), as a user does
 *
 *     const desk = await chromium.desk('#/issue/2021-03');           // the full-tab page
 *     await chromium.worker.stop();                                  // as the browser does with an idle worker
 *     await chromium.worker.evaluate('Date.now()');
 *     await chromium.close();                                        // ends the browser that this started, and no other
 *     await site.close();
 *
 * The build is dist/chromium, or $CLIPSHEET_DIST/chromium. With `profile`, the folder is kept, and a browser
 * that was ended with `kill()` can be started on it again. With `display: ':99'` the window is visible there
 * (screen.ts starts a virtual one), and real keys reach the extension's shortcuts.
 *
 * How a popup goes away: `closePopup` closes its target as a lost window would; a click on the page closes it as
 * for a user; Escape sent over CDP reaches the document only, never the browser's own handling.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { distOf, manifestOf } from './dist.ts';
import { requireBrowser } from './find.ts';
import type { Site } from './site.ts';
import { controlWorker, freezing, type WorkerControl } from './worker.ts';

export interface ChromiumOptions {
  /** Answers for every host; without it, the browser has no network at all. 'internet': the real one. */
  site?: Pick<Site, 'port'> | 'internet';
  /** The unpacked extension; default: the built one. */
  dist?: string;
  /** A profile folder that is kept; default: a new one, removed at the end. */
  profile?: string;
  /** X display for a visible window, or 'own' for the one that this process has; default: headless. */
  display?: string;
  /**
   * As browsers are for their users: a process is kept ready for the next page, and the browser's own windows come and go
   * gently. The tests do without both: a popup costs the processor a third less, and comes 0.15 s sooner.
   */
  unhurried?: boolean;
  /** Further command-line switches. */
  args?: string[];
}

export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** 'chrome-extension://…/' */
  extensionUrl: string;
  worker: WorkerControl;
  /** Opens `address` in a new tab and waits until it has loaded. */
  open(address: string): Promise<Page>;
  /** Clicks the toolbar button on `page`'s tab and returns the popup that opened. */
  clickAction(page: Page): Promise<Page>;
  /** Opens the desk in a new tab, at `hash` ('#/issue/2021-03'); with `at`, its clock stands still there. */
  desk(hash?: string, options?: { at?: string }): Promise<Page>;
  close(): Promise<void>;
  /** Ends the browser at once, as a crash does. */
  kill(): Promise<void>;
}

const SWITCHES = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
];
const FOR_TESTS = [
  '--no-sandbox',
  '--ignore-certificate-errors',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--force-color-profile=srgb',
  '--lang=en-GB',
];
const HURRIED = ['--disable-features=SpareRendererForSitePerProcess', '--animation-duration-scale=0'];
const NOBODY = 9;

function switchesFor(site: ChromiumOptions['site']): string[] {
  if (site === 'internet') return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const port = site?.port ?? NOBODY;
  // The site stands for the public web, though it is on this computer.
  return [
    ...FOR_TESTS,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    `--ip-address-space-overrides=127.0.0.1:${port}=public`,
  ];
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'clipsheet-chromium-')));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    headless: options.display === undefined,
    userDataDir: profile,
    defaultViewport: null,
    env:
      options.display && options.display !== 'own'
        ? { ...process.env, DISPLAY: options.display }
        : process.env,
    args: [
      ...SWITCHES,
      ...switchesFor(options.site),
      ...(options.unhurried || options.site === 'internet' ? [] : HURRIED),
      ...(options.args ?? []),
    ],
  });
  const forget = async (): Promise<void> => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  const dist = options.dist ?? distOf('chromium');
  const worker = await controlWorker(browser);
  const extensionId = await browser.installExtension(dist);
  const extensionUrl = `chrome-extension://${extensionId}/`;
  const popupUrl = extensionUrl + (manifestOf(dist).action as { default_popup: string }).default_popup;
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`The extension in ${dist} was not installed.`);

  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };

  return {
    browser,
    extensionId,
    extensionUrl,
    worker,
    open,
    async clickAction(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget(
        target => !before.has(target) && target.url().startsWith(popupUrl),
        { timeout: 15_000 },
      );
      opened.catch(() => {});
      await page.triggerExtensionAction(extension);
      return (await opened).asPage();
    },
    async desk(hash = '', { at } = {}) {
      const page = await browser.newPage();
      if (at !== undefined) await page.evaluateOnNewDocument(freezing(Date.parse(at)));
      await page.goto(`${extensionUrl}src/desk/index.html${hash}`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await forget();
    },
    async kill() {
      const browserProcess = browser.process();
      const ended = new Promise(done => browserProcess?.once('exit', done));
      browserProcess?.kill('SIGKILL');
      await ended;
      await forget();
    },
  };
}

/** Closes a popup at once, whatever it is doing; it may be on its way out already. */
export async function closePopup(popup: Page): Promise<void> {
  if (popup.isClosed()) return;
  await popup.close({ runBeforeUnload: false }).catch(error => {
    if (!/No target|Target closed|Session closed/.test(String(error))) throw error;
  });
}
