/** How a mail looks: styles in the elements themselves, since mail readers drop the rest; no fonts, pictures or colours from elsewhere. */

export const WIDTH = 600;

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = 'font-family:Menlo,Consolas,monospace;font-size:14px';

export const BODY_STYLE = 'margin:0;padding:0;background-color:#ffffff';
export const TABLE_STYLE = `width:100%;max-width:${WIDTH}px;table-layout:fixed;border-collapse:collapse`;
/** One long word, an address or a title, must not widen the mail. */
export const CELL_STYLE = `padding:24px 16px;${FONT};font-size:16px;line-height:1.6;color:#1f2328;text-align:start;word-break:break-word`;

/** By tag. Tags that are not here look as they do by themselves. */
export const STYLES: Readonly<Record<string, string>> = {
  h1: 'margin:0 0 16px;font-size:28px;line-height:1.25;font-weight:bold',
  h2: 'margin:40px 0 8px;font-size:22px;line-height:1.3;font-weight:bold',
  h3: 'margin:28px 0 8px;font-size:18px;line-height:1.35;font-weight:bold',
  p: 'margin:0 0 14px',
  ul: 'margin:0 0 14px;padding:0 0 0 24px',
  ol: 'margin:0 0 14px;padding:0 0 0 24px',
  li: 'margin:0 0 6px',
  a: 'color:#0b57d0;text-decoration:underline',
  blockquote: 'margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid #d0d7de;color:#57606a',
  code: MONO,
  pre: `${MONO};margin:0 0 14px;padding:12px;background-color:#f6f8fa;white-space:pre-wrap`,
  hr: 'margin:24px 0;border:0;border-top:1px solid #d0d7de',
  img: `display:block;max-width:100%;height:auto;border:0`,
};

/** A TODO must be seen before the mail goes out. */
export const TODO_STYLE = 'margin:0 0 14px;padding:8px 12px;background-color:#fff1c2;color:#7a4b00';
