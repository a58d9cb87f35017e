/** Finding and filling what a page shows, by the names that its user reads. */
import type { ElementHandle, Page } from 'puppeteer-core';

type Field = ElementHandle<HTMLInputElement | HTMLTextAreaElement>;

/** Selector of what has this accessible name, and this role where one is given. */
export const aria = (name: string, role?: string): string =>
  `::-p-aria([name="${name.replaceAll('"', '\\"')}"]${role ? `[role="${role}"]` : ''})`;

/** The text field with this label, once it is there. `within`: a selector of the part of the page that is meant. */
export async function fieldOf(page: Page, label: string, within = ''): Promise<Field> {
  const name = JSON.stringify(label);
  const found = await page.waitForFunction(
    `(() => {
      const root = ${within ? `document.querySelector(${JSON.stringify(within)})` : 'document'};
      const named = element =>
        element.getAttribute('aria-label') === ${name} ||
        [...(element.labels ?? [])].some(each => each.textContent.trim() === ${name});
      return [...(root?.querySelectorAll('input, textarea, select') ?? [])].find(named);
    })()`,
    { polling: 'mutation' },
  );
  return found as Field;
}

/** Puts `text` into a field in place of what it holds, as a paste does, and leaves it. */
export async function fill(page: Page, label: string, text: string, within = ''): Promise<void> {
  const field = await fieldOf(page, label, within);
  let isThere = false;
  // A form that has just opened may take the focus to its first field in between: then once more.
  for (let tries = 0; !isThere && tries < 3; tries += 1) {
    await field.evaluate(element => {
      element.focus();
      element.select();
    });
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.sendCharacter(text);
    isThere = await field.evaluate(element => element === document.activeElement);
  }
  await field.evaluate(element => element.blur());
}

/** Clicks the button, link or menu item with this name, once it is there. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const element = await page.waitForSelector(aria(name, role));
  await element?.click();
}

/** Opens the menu of the button `opener` and chooses an item. */
export async function choose(page: Page, opener: string, item: string): Promise<void> {
  await press(page, opener);
  await chooseItem(page, item);
}

/** Chooses from the menu that is open: the item whose text begins so, whatever stands at its right. */
export async function chooseItem(page: Page, item: string): Promise<void> {
  const found = await page.waitForFunction(
    `[...document.querySelectorAll('[role^=menuitem]')]
      .find(each => each.textContent.trim().startsWith(${JSON.stringify(item)}))`,
  );
  await (found as ElementHandle<HTMLElement>).click();
}
