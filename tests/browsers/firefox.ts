/**
 * A real Firefox ESR with the built extension, driven through the socket that Firefox's own tests use.
 *
 *     const firefox = await launchFirefox({ site });
 *     await firefox.open('https://arxiv.org/abs/2103.07579');
 *     const popup = await firefox.clickAction();            // the real toolbar button; activeTab is granted
 *     await popup.waitFor(`document.querySelector('main').dataset.state === 'saved'`);
 *     await popup.type('typed where the focus is');
 *     await popup.close();
 *     await firefox.desk('#/issue/2021-03');                // in a new tab
 *     await firefox.evaluate('document.title');             // in the tab that is in front
 *     await firefox.close();
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distOf, manifestOf } from './dist.ts';
import { requireBrowser } from './find.ts';
import { drivePopup, type FirefoxPopup } from './firefox-popup.ts';
import { makeProfile } from './firefox-profile.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { Site } from './site.ts';

export interface FirefoxOptions {
  site?: Pick<Site, 'port'>;
  /** The unpacked extension; default: the built one. */
  dist?: string;
  /** X display for a visible window; default: headless. */
  display?: string;
}

export interface Firefox {
  marionette: Marionette;
  /** 'moz-extension://…/' */
  extensionUrl: string;
  /** Opens `address` in a new tab, which comes to the front. */
  open(address: string): Promise<void>;
  /** Clicks the toolbar button and returns the popup that opened over the tab in front. */
  clickAction(): Promise<FirefoxPopup>;
  desk(hash?: string): Promise<void>;
  /** Evaluates `expression` in the tab in front (awaiting a promise). */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** The text on the clipboard, or its HTML; '' where it holds none. */
  clipboard(type?: 'text/plain' | 'text/html'): Promise<string>;
  /** Writes a picture of the tab in front. */
  shoot(path: string): Promise<void>;
  close(): Promise<void>;
}

const NOBODY = 9;
const STARTS_WITHIN = 60_000;

const CLICK = `
  const [widget, done] = arguments;
  const CustomizableUI = window.CustomizableUI;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  document.getElementById(widget).querySelector('.unified-extensions-item-action-button').click();
  const timer = setInterval(() => {
    const popup = document.querySelector('.webextension-popup-browser');
    if (!popup?.currentURI?.spec.startsWith('moz-extension:') || popup.webProgress?.isLoadingDocument) return;
    clearInterval(timer);
    done(null);
  }, 5);
`;

const READ_CLIPBOARD = `
  const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  held.init(null);
  const [type] = arguments;
  held.addDataFlavor(type);
  Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
  const data = {};
  try {
    held.getTransferData(type, data);
  } catch {
    return '';
  }
  return data.value.QueryInterface(Ci.nsISupportsString).data;
`;

/** Firefox writes its port into the profile once it listens. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const until = Date.now() + STARTS_WITHIN;
  while (Date.now() < until && firefox.exitCode === null) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error('Firefox did not start.');
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const dist = options.dist ?? distOf('firefox');
  const settings = manifestOf(dist).browser_specific_settings as { gecko: { id: string } };
  const addonId = settings.gecko.id;
  const uuid = randomUUID();
  const extensionUrl = `moz-extension://${uuid}/`;
  const profile = await makeProfile({ addonId, uuid, port: options.site?.port ?? NOBODY });

  const switches = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  if (options.display === undefined) switches.push('--headless');
  const browser = spawn(requireBrowser('firefox'), [...switches, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
  });
  const ended = new Promise<void>(done => browser.once('exit', () => done()));
  const marionette = await connectMarionette(await portOf(profile, browser));
  const { send } = marionette;
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await send('Addon:Install', { path: dist, temporary: true });

  const inChrome: Marionette['send'] = async (command, parameters) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await send(command, parameters);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const open = async (address: string): Promise<void> => {
    const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    await send('WebDriver:Navigate', { url: address });
  };

  return {
    marionette,
    extensionUrl,
    open,
    async clickAction() {
      const widget = `${addonId.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
      await inChrome('WebDriver:ExecuteAsyncScript', { script: CLICK, args: [widget] });
      return drivePopup(inChrome);
    },
    desk: (hash = '') => open(`${extensionUrl}src/desk/index.html${hash}`),
    evaluate: expression =>
      send('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[0]; Promise.resolve(${expression}).then(done)`,
        args: [],
      }),
    clipboard: (type = 'text/plain') =>
      inChrome<string>('WebDriver:ExecuteScript', { script: READ_CLIPBOARD, args: [type] }),
    async shoot(path) {
      const picture = await send<string>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(picture, 'base64'));
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill());
      marionette.close();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
