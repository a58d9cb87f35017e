/**
 * The popup in Firefox. It lives in another process than the window that shows it, and no WebDriver command
 * reaches it; a frame script does, as in Firefox's own tests. Keys go through the text input processor, so
 * that the document gets trusted events and real text input.
 */
import type { Marionette } from './marionette.ts';

export interface FirefoxPopup {
  /** Evaluates `expression` in the popup's document (awaiting a promise) and returns its value as JSON. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Waits until `expression` is true there. */
  waitFor(expression: string, milliseconds?: number): Promise<void>;
  /** Types `text` where the focus is, key by key. */
  type(text: string): Promise<void>;
  /** Presses one key by its DOM name: 'Enter', 'Tab', 'Escape'. */
  press(key: string): Promise<void>;
  isOpen(): Promise<boolean>;
  /** Closes it as a click elsewhere does. */
  close(): Promise<void>;
}

const FIND_POPUP = `document.querySelector('.webextension-popup-browser')`;

/** Runs in the popup's process; answers each message once. */
const FRAME_SCRIPT = `
  const inPage = expression =>
    Cu.evalInSandbox(expression, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));
  const press = keys => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(content);
    for (const key of keys) {
      const event = new content.KeyboardEvent('', { key });
      input.keydown(event);
      input.keyup(event);
    }
  };
  addMessageListener('clipsheet:ask', async ({ data: { id, expression, keys } }) => {
    let answer;
    try {
      if (keys) press(keys);
      answer = { id, json: JSON.stringify(expression ? await inPage(expression) : null) };
    } catch (error) {
      answer = { id, error: String(error) };
    }
    sendAsyncMessage('clipsheet:answer', answer);
  });
`;

const ASK = `
  const [question, frameScript, done] = arguments;
  const popup = ${FIND_POPUP};
  if (!popup) done({ error: 'The popup is closed.' });
  else {
    const manager = popup.messageManager;
    if (!popup.clipsheetDriven) manager.loadFrameScript('data:,' + encodeURIComponent(frameScript), false);
    popup.clipsheetDriven = true;
    manager.addMessageListener('clipsheet:answer', function hear({ data }) {
      if (data.id !== question.id) return;
      manager.removeMessageListener('clipsheet:answer', hear);
      done(data);
    });
    manager.sendAsyncMessage('clipsheet:ask', question);
  }
`;

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** Expects the popup to be open, and Marionette to be in the chrome context whenever one of these is called. */
export function drivePopup(inChrome: Marionette['send']): FirefoxPopup {
  let lastId = 0;
  const ask = async (question: { expression?: string; keys?: string[] }): Promise<unknown> => {
    const { error, json } = await inChrome<{ error?: string; json?: string }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script: ASK,
        args: [{ id: ++lastId, ...question }, FRAME_SCRIPT],
      },
    );
    if (error) throw new Error(`In the popup: ${error}`);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const run = (script: string): Promise<unknown> => inChrome('WebDriver:ExecuteScript', { script, args: [] });

  const popup: FirefoxPopup = {
    evaluate: async expression => (await ask({ expression })) as never,
    async waitFor(expression, milliseconds = 10_000) {
      const until = Date.now() + milliseconds;
      while (!(await popup.evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > until) throw new Error(`Not so within ${milliseconds} ms: ${expression}`);
        await pause(20);
      }
    },
    type: async text => void (await ask({ keys: [...text] })),
    press: async key => void (await ask({ keys: [key] })),
    isOpen: async () => (await run(`return Boolean(${FIND_POPUP})`)) as boolean,
    async close() {
      await run(`${FIND_POPUP}?.closest('panel').hidePopup()`);
      while (await popup.isOpen()) await pause(10);
    },
  };
  return popup;
}
