/** A paste of rich text with links: a text field would keep its words alone. */

/** The `onPaste` of a field whose text and HTML are held by `take`; without a link in it, the paste is the browser's own. */
export const richPaste =
  (take: (text: string, html: string) => void) =>
  (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!/<a\s/i.test(html)) return;
    event.preventDefault();
    take(event.clipboardData?.getData('text/plain') ?? '', html);
  };
