/** Chromium showing saved pages at their real addresses, and a world of our own in each, as an extension has. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers/find.ts';

export async function launch(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
}

export interface World {
  /** Runs an expression in the isolated world and returns its value. */
  run<T>(expression: string): Promise<T>;
}

export interface Tab {
  open(url: string): Promise<void>;
  world(name: string): Promise<World>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser): Promise<Tab> {
  const page: Page = await browser.newPage();
  const session: CDPSession = await page.createCDPSession();
  return {
    open: async url => {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
    world: async name => {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: name,
      });
      return { run: expression => evaluate(session, executionContextId, expression) };
    },
    close: () => page.close(),
  };
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
