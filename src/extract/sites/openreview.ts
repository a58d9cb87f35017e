/** OpenReview forum pages (Next.js): the note in `__NEXT_DATA__` knows its authors, venue and PDF; after in-app navigation the visible page does. */
import { all, first, rawText } from '../dom.ts';
import { type Json, parseForgivingly } from '../sources/json-ld.ts';
import { isData } from '../sources/values.ts';
import { lineOf } from '../sources/visible.ts';
import { cleanMeta } from '../text/clean.ts';
import { machineDate } from '../text/dates.ts';
import { personName } from '../text/names.ts';
import type { SiteRule } from './site-rule.ts';

export const openreview: SiteRule = {
  name: 'openreview',
  sites: ['openreview.net'],
  read({ document, url }) {
    const id = url.searchParams.get('id');
    if (!id || !/^\/(?:forum|pdf|attachment)$/.test(url.pathname)) return undefined;
    const note = noteOf(document, id);
    const heading = first(
      document,
      '.note_content_title, .forum-title h2, .forum-title h3, h2.citation_title',
    );
    const shown = all(document, '.forum-authors a, .note-authors a, .signatures a', 200)
      .map(link => personName(lineOf(link, 80)))
      .filter(Boolean);
    const authors = note.authors.length ? note.authors : shown;
    const title = note.title || (heading && lineOf(heading, 400));
    return {
      kind: 'paper',
      siteName: 'OpenReview',
      canonical: `https://openreview.net/forum?id=${id}`,
      paper: { pdf: `https://openreview.net/pdf?id=${id}`, ...(note.venue && { venue: note.venue }) },
      ...(title && { title }),
      ...(authors.length && { authors }),
      ...(note.abstract && { summary: note.abstract }),
      ...(note.published && { published: note.published }),
    };
  },
};

interface Note {
  title: string;
  authors: string[];
  abstract: string;
  venue: string;
  published?: string | undefined;
}

/** Values are plain in API 1 and `{value}` in API 2 (https://docs.openreview.net). */
const plain = (json: Json | undefined): Json | undefined => (isData(json) ? json.value : json);

function noteOf(document: Document, id: string): Note {
  const script = first(document, 'script#__NEXT_DATA__');
  const data = script && parseForgivingly(rawText(script));
  const note = [data].map(json => dig(json, 'props', 'pageProps', 'forumNote'))[0];
  if (!isData(note) || note.id !== id || !isData(note.content))
    return { title: '', authors: [], abstract: '', venue: '' };
  const { content } = note;
  const authors = plain(content.authors);
  const created = note.pdate ?? note.cdate ?? note.tcdate;
  return {
    title: cleanMeta(plain(content.title)),
    authors: Array.isArray(authors) ? authors.map(name => personName(cleanMeta(name))).filter(Boolean) : [],
    abstract: cleanMeta(plain(content.abstract)),
    venue: cleanMeta(plain(content.venue)),
    published: typeof created === 'number' ? machineDate(String(created)) : undefined,
  };
}

const dig = (json: Json | undefined, ...keys: string[]): Json | undefined =>
  keys.reduce<Json | undefined>(
    (at, key) => (isData(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    json,
  );
