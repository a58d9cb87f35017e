/**
 * YouTube: watch, shorts and live pages. After an in-app navigation the head and the first player data describe the
 * video opened first, so both count only when they carry the id in the address.
 */
import type { Capture } from '../capture.ts';
import { all, attribute, first, rawText } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { lineOf } from '../sources/visible.ts';
import { cleanMeta } from '../text/clean.ts';
import { machineDate } from '../text/dates.ts';
import { secondsOf } from '../text/duration.ts';
import type { SiteRule } from './site-rule.ts';

function idOf(url: URL): string | undefined {
  const id =
    url.searchParams.get('v') ??
    /^\/(?:shorts|live|embed|v)\/([\w-]{6,20})/.exec(url.pathname)?.[1] ??
    (url.hostname === 'youtu.be' ? url.pathname.slice(1) : undefined);
  return id && /^[\w-]{6,20}$/.test(id) ? id : undefined;
}

export const youtube: SiteRule = {
  name: 'youtube',
  sites: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  read(page) {
    const id = idOf(page.url);
    if (!id) return undefined;
    const player = playerData(page, id);
    const shown = first(page.document, 'ytd-watch-metadata h1, h1.ytd-watch-metadata, #title h1');
    const channelShown = first(
      page.document,
      'ytd-watch-metadata #owner ytd-channel-name a, ytd-channel-name a, [itemprop="author"] [itemprop="name"]',
    );
    const microdata = microdataFor(page, id);
    const title =
      player.title ??
      microdata.title ??
      (shown && lineOf(shown)) ??
      page.tabTitle.replace(/^\(\d+\+?\)\s*/, '').replace(/\s+-\s+YouTube$/, '');
    const channel =
      player.channel ??
      microdata.channel ??
      (channelShown && (attribute(channelShown, 'content') ?? lineOf(channelShown)));
    const seconds = player.seconds ?? microdata.seconds;
    return {
      kind: 'video',
      siteName: 'YouTube',
      canonical: `https://www.youtube.com/watch?v=${id}`,
      image: `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`,
      ...(title && { title }),
      ...(channel && { authors: [channel] }),
      video: { ...(channel && { channel }), ...(seconds && { seconds }) },
      ...pick('published', player.published ?? microdata.published),
      ...pick('summary', player.summary),
    };
  },
};

const pick = <K extends keyof Capture>(key: K, value: Capture[K] | undefined): Partial<Capture> =>
  value ? { [key]: value } : {};

interface Facts {
  title?: string;
  channel?: string;
  seconds?: number;
  published?: string;
  summary?: string;
}

/** Out of `ytInitialPlayerResponse`: read as text by key, since the object itself is the page's and out of reach. */
function playerData({ document }: Page, id: string): Facts {
  for (const script of all(document, 'script:not([src])', 300)) {
    const text = rawText(script);
    const details = text.indexOf(`"videoDetails":{"videoId":"${id}"`);
    if (details < 0 || text.length > 5_000_000) continue;
    const tail = text.slice(details, details + 20_000);
    const micro = text.indexOf('"playerMicroformatRenderer"');
    const format = micro < 0 ? '' : text.slice(micro, micro + 20_000);
    const seconds = Number(stringAt(tail, 'lengthSeconds'));
    const published = stringAt(format, 'publishDate') ?? stringAt(format, 'uploadDate');
    return defined({
      title: stringAt(tail, 'title'),
      channel: stringAt(tail, 'author'),
      seconds: seconds > 0 ? seconds : undefined,
      published: published && machineDate(published),
      summary: stringAt(tail, 'shortDescription'),
    });
  }
  return {};
}

/** The JSON string after `"key":`, decoded. */
function stringAt(text: string, key: string): string | undefined {
  const start = text.indexOf(`"${key}":"`);
  if (start < 0) return undefined;
  const from = start + key.length + 3;
  let end = from + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  try {
    return cleanMeta(JSON.parse(text.slice(from, end + 1)) as string) || undefined;
  } catch {
    return undefined;
  }
}

function microdataFor({ document }: Page, id: string): Facts {
  const stated = first(document, 'meta[itemprop="identifier"],meta[itemprop="videoId"]');
  if (!stated || attribute(stated, 'content') !== id) return {};
  const value = (property: string): string | undefined => {
    const element = first(
      document,
      `meta[itemprop="${property}"],[itemprop="author"] link[itemprop="${property}"]`,
    );
    return element ? cleanMeta(attribute(element, 'content')) || undefined : undefined;
  };
  const published = value('datePublished') ?? value('uploadDate');
  const author = first(document, '[itemprop="author"] [itemprop="name"]');
  return defined({
    title: value('name'),
    channel: author && (cleanMeta(attribute(author, 'content')) || undefined),
    seconds: secondsOf(value('duration')),
    published: published && machineDate(published),
  });
}

const defined = (facts: { [K in keyof Facts]: Facts[K] | undefined }): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  ) as Facts;
