/** Whose site it is, for posts that name no author: personal sites rarely sign their pages. */
import type { Kind } from '../../clipping/clipping.ts';
import { all, first, rawText } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { lineOf } from '../sources/visible.ts';
import { sameKey } from '../text/clean.ts';
import { isFullName, isOrganisation, personName, unique } from '../text/names.ts';

/** One name at most, the surest first. */
export function ownerOf(page: Page, siteNames: readonly string[], kind: Kind): string[] {
  const name =
    siteCalled(page, siteNames) ??
    (kind === 'blog' && !page.late() ? (inHost(page) ?? onCard(page) ?? inWords(page)) : undefined);
  return name ? [name] : [];
}

/** On 'janedoe.example' a site called 'Jane Doe' names its author. */
function siteCalled({ url }: Page, siteNames: readonly string[]): string | undefined {
  const host = sameKey(url.hostname);
  return siteNames
    .map(personName)
    .find(each => isFullName(each) && each.split(' ').length <= 3 && host.includes(sameKey(each)));
}

const READ = 200_000;

/** On 'janedoe.example' any 'Jane Doe' of the page, its footer mostly, shows how the name in the host is written. */
function inHost({ document, url }: Page): string | undefined {
  const labels = url.hostname.split('.').filter(label => /^[a-z-]{6,30}$/.test(label));
  if (!labels.length) return undefined;
  const body = first(document, 'body');
  const text = `${rawText(first(document, 'title') ?? document).slice(0, 500)}\n${body ? rawText(body).slice(0, READ) : ''}`;
  for (const label of labels) {
    const spelled = Array.from(label.replaceAll('-', '')).join("[ .'-]?");
    const found = new RegExp(`(?<![\\w.@/-])${spelled}(?![\\w@/-]|\\.\\w)`, 'gi');
    for (const [name] of text.matchAll(found))
      if (/^\p{Lu}\S* (?:\S+ )?\p{Lu}\S*$/u.test(name)) return personName(name) || undefined;
  }
  return undefined;
}

/** 'Personal blog by Jane Doe', as themes write into their footer. */
function inWords({ document }: Page): string | undefined {
  const body = first(document, 'body');
  const name =
    /\b(?:blog|website|site) (?:by|of) (\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,2})/u.exec(
      body ? rawText(body).slice(0, READ) : '',
    )?.[1];
  return name && !isOrganisation(name) ? personName(name) || undefined : undefined;
}

/** The one person on the site's own card. https://microformats.org/wiki/representative-h-card-parsing */
function onCard({ document }: Page): string | undefined {
  const names = unique(
    all(document, 'footer.h-card .p-name, body > .h-card .p-name, footer .h-card .p-name', 10)
      .map(card => personName(lineOf(card, 60)))
      .filter(name => isFullName(name) && !isOrganisation(name)),
  );
  return names.length === 1 ? names[0] : undefined;
}
