/**
 * What other programs would run in a draft, made inert. Data are data: `{{ … }}`, `{% … %}`, `{{< … >}}` and `*|…|*` in a
 * title or a note are text. Each form has the way that its readers leave alone:
 *
 * - a Markdown file is read by Jekyll and Hugo before it is read as Markdown: a backslash parts the pair (safe-text.ts for
 *   titles, here for notes), and in code, where a backslash shows, a word joiner;
 * - Markdown on the clipboard may go to Buttondown, which fills in its variables at each sending, whatever the Markdown
 *   has become by then (docs.buttondown.com, template variables): a word joiner takes the backslash's place;
 * - rich text may go to beehiiv, Buttondown's fancy mode or Mailchimp's editor: a word joiner too, also where an editor
 *   would take pasted text for more than text: Tiptap (Substack's) makes emphasis of `*c*` and links of bare addresses,
 *   over a link that is there already;
 * - HTML is read by mail services (Mailchimp's `*|…|*`, others' braces) before any browser reads it: character references.
 */
import type { Code, InlineCode } from 'mdast';
import { applyEdits, type Edit } from './notes/edits.ts';
import { endOf, parseNote, placesOf, startOf } from './notes/parse.ts';
import { canBeParsed, canBeRead, fullBudget } from './notes/risk.ts';

/** Takes no room and lets no line break in. */
const JOINER = '\u2060';

/** The first character of a pair that opens a tag or an attribute list. */
const BRACE = /\{(?=[{%#])/g;
const LIVE = /\{(?=[{%#])|\*(?=\|)|\|(?=\*)/g;

/** The author's Markdown in a Markdown file. What a parser cannot take in one piece gets joiners throughout. */
export function inertNotes(markdown: string): string {
  if (markdown.search(BRACE) < 0) return markdown;
  const budget = fullBudget();
  if (!canBeRead(markdown, budget) || !canBeParsed(markdown, budget))
    return markdown.replace(BRACE, `{${JOINER}`);
  const code = [...placesOf(parseNote(markdown))].flatMap(({ node }) =>
    node.type === 'code' || node.type === 'inlineCode' ? [node] : [],
  );
  const edits = [...markdown.matchAll(BRACE)].map(({ index }): Edit => {
    const inCode = code.some((node: Code | InlineCode) => startOf(node) <= index && index < endOf(node));
    return { at: index + 1, insert: inCode ? JOINER : '\\' };
  });
  return applyEdits(markdown, edits);
}

/** A Markdown draft for the clipboard. */
export const inertCopy = (markdown: string): string => markdown.replace(/\{\\(?=[{%#])/g, `{${JOINER}`);

/** Endings of names that are no hosts: 'Node.js'. */
const NO_HOST = 'js|ts|jsx|tsx|json|html|css|txt|pdf|png|jpg|yml|yaml|toml|cpp|ipynb';

/** What an editor would read in pasted text; a joiner follows what is matched. */
const PASTED: readonly RegExp[] = [
  LIVE,
  // Tiptap's rules for `*c*`, `__c__`, `~~c~~`, `==c==` and code begin after a space.
  /(?<=^|\s)(?=[*_~`=]\S)/g,
  // Addresses with a scheme, hosts, and addresses of mail.
  /(?<=https?|ftp)(?=:\/\/)/gi,
  new RegExp(`(?<=[\\p{L}\\p{N}])(?=\\.(?!(?:${NO_HOST})\\b)\\p{L}{2})`, 'giu'),
];

/** Plain text for an editor; without `pasted`, in code, where editors look for nothing of their own. */
export const inertText = (text: string, pasted = true): string =>
  (pasted ? PASTED : [LIVE]).reduce((seen, pattern) => seen.replace(pattern, `$&${JOINER}`), text);

const REFERENCES: Readonly<Record<string, string>> = { '{': '&#123;', '*': '&#42;', '|': '&#124;' };

/** HTML whose only braces, asterisks and pipes stand in texts and attributes' values. */
export const inertHtml = (html: string): string => html.replace(LIVE, found => REFERENCES[found] ?? found);
