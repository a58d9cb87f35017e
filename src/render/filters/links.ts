/** Addresses and the author's Markdown, printed for a place. */
import { hostOf } from '../../resource/hosts.ts';
import { inlineNotes } from '../inline-notes.ts';
import { safeLink } from '../safe-link.ts';
import { textOf } from '../values.ts';
import type { Filter } from './filter.ts';

export const LINK_FILTERS: Readonly<Record<string, Filter>> = {
  link: {
    does: 'a text as a link; an address that must not become one is printed as code after it',
    example: ["{{ 'A title' | link: 'https://example.org/' }}", '[A title](https://example.org/)'],
    handler: (value, address) => safeLink(textOf(value), textOf(address)),
    raw: true,
  },
  line: {
    does: 'the author’s Markdown on one line',
    example: ['{{ link.text | line }}', 'fast *and* small'],
    handler: value => inlineNotes(textOf(value)),
    raw: true,
  },
  domain: {
    does: 'the host of an address, without www.',
    example: ["{{ 'https://www.example.org/a' | domain }}", 'example.org'],
    handler: value => hostOf(textOf(value)),
  },
};
