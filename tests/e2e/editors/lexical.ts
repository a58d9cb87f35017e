/** A page with Lexical, as Ghost and others build on it: rich text with its own links, lists and code; it brings no pictures. */
import { CodeNode } from '@lexical/code';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';

const editor = createEditor({
  nodes: [CodeNode, HeadingNode, LinkNode, ListItemNode, ListNode, QuoteNode],
  // Struck-out text has no element there, but the class that a theme gives it.
  theme: { text: { strikethrough: 's' } },
  onError(error) {
    throw error;
  },
});
const root = document.createElement('div');
root.contentEditable = 'true';
document.querySelector('main')?.append(root);
editor.setRootElement(root);
registerRichText(editor);
