/** The title of an issue as a subject line: "#15: ResNets strike again, two speech toolkits, WIDeText". */
import type { Outline } from '../issue/outline.ts';
import { monthsTitle } from '../issue/titles.ts';
import { cleanText } from './safe-text.ts';

const STORIES = 3;
const LONGEST = 48;
/** More of a title than any name in it. */
const READ = 1000;

/** The highlights, and the first of the other stories where those are fewer than three; without stories '#15'. */
export function titleLine({ newsletter, issue, sections }: Outline): string {
  const stories = sections.flatMap(section => section.stories);
  const chosen = [...stories.filter(({ pick }) => pick), ...stories.filter(({ pick }) => !pick)];
  const names = chosen.map(({ title }) => shortTitle(title)).filter(name => name !== '');
  const head =
    issue.number === undefined ? monthsTitle(issue.months, newsletter.language) : `#${issue.number}`;
  return [head, names.slice(0, STORIES).join(', ')].filter(Boolean).join(': ');
}

/** What ends the name of a thing and begins its explanation. */
const EXPLAINED = /^(.{4,}?)(?:[:;]\s|\s[–—|-]\s|\s?\(|\.\s).*$/u;

/** 'WIDeText' of 'WIDeText: A Multimodal Deep Learning Framework'; at most 48 characters, cut at a word. */
function shortTitle(title: string): string {
  const clean = cleanText(title.slice(0, READ));
  const short = (EXPLAINED.exec(clean)?.[1] ?? clean).replace(/[\s.,:;]+$/, '');
  const characters = [...short];
  if (characters.length <= LONGEST) return short;
  const end = characters.lastIndexOf(' ', LONGEST - 1);
  const cut = characters.slice(0, end > 10 ? end : LONGEST - 1).join('');
  return `${cut.replace(/[\s.,:;]+$/, '')}…`;
}
