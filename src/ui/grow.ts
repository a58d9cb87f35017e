/** Lets a textarea grow with its text: by CSS where the browser can (`field-sizing`), else by measuring. */

const BY_CSS = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content') === true;

export function growWithText(element: HTMLTextAreaElement): void {
  if (BY_CSS) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}
