/** Markdown as a sanitised tree: what a reader of the issue would see. No string of HTML is made on the way. */
import type { Root } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** Links lead to the web or to mail, and nowhere else; pictures are not fetched for a preview. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    name => !['img', 'picture', 'source', 'input'].includes(name),
  ),
  attributes: { a: ['href'], ol: ['start'], code: [] },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobberPrefix: '',
};

/** Raw HTML is left out; the renderer escapes what authors write. */
export function richTree(markdown: string): Root {
  const mdast = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const clean = sanitize(toHast(mdast), SCHEMA);
  return clean.type === 'root' ? clean : { type: 'root', children: [clean as Root['children'][number]] };
}
