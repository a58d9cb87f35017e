/** Addresses that hold another: AMP caches, link counters, archives and translations of a page. */
import { decode } from './address.ts';

export interface Wrapper {
  readonly name: string;
  readonly hosts: RegExp;
  /** The address inside; the caller ignores what is not an http(s) address. */
  inside(url: URL): string | undefined;
  /** A copy kept elsewhere is what gets printed, for the original may be gone. */
  readonly isCopy?: boolean;
}

/** The first of these query parameters that holds a web address. */
const parameter =
  (...names: string[]) =>
  (url: URL): string | undefined =>
    names.map(name => url.searchParams.get(name) ?? '').find(value => /^https?:\/\//i.test(value));

const onPath =
  (paths: RegExp, inside: Wrapper['inside']) =>
  (url: URL): string | undefined =>
    paths.test(url.pathname) ? inside(url) : undefined;

/** What follows a prefix of the path, with the query; proxies lose one slash of 'https://', and some people the scheme. */
const after =
  (prefix: RegExp) =>
  (url: URL): string | undefined => {
    const written = prefix.exec(url.pathname) ? url.pathname.replace(prefix, '') : '';
    const inside = /^https?%3A/i.test(written) ? decode(written) : written;
    if (/^https?:\//i.test(inside)) return inside.replace(/^(https?):\/+/i, '$1://') + url.search + url.hash;
    return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)/.test(inside)
      ? `http://${inside}${url.search}${url.hash}`
      : undefined;
  };

/** '/amp/s/host/path', '/c/s/host/path': 's' stands for https. */
function ampCache(url: URL): string | undefined {
  const [, secure, rest] = /^\/(?:amp|[acivrw]|wp)\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname) ?? [];
  if (!rest) return undefined;
  return `http${secure ? 's' : ''}://${rest.replace(/%3F/gi, '?').replace(/%3D/gi, '=')}${url.search}`;
}

/** 'www-example-com.translate.goog': dots are hyphens, and hyphens are doubled. */
function translated(url: URL): string {
  const host = url.hostname.replace(/\.translate\.goog$/, '');
  const original = host
    .split('--')
    .map(part => part.replaceAll('-', '.'))
    .join('-');
  return `https://${original}${url.pathname}${url.search}${url.hash}`;
}

/** CNN's AMP host serves its main site's pages under '/cnn/'. */
const ampCnn = (url: URL): string =>
  `https://www.cnn.com${url.pathname.replace(/^\/cnn(?=\/)/, '')}${url.search}`;

function searchCache(url: URL): string | undefined {
  const inside = /^cache:(?:[\w-]{6,20}:)?([^\s+]+)/.exec(url.searchParams.get('q') ?? '')?.[1];
  return inside && (/^https?:/i.test(inside) ? inside : `http://${inside}`);
}

/** Version 3 holds the address between underscores, version 2 in `u` with '-' for '%' and '_' for '/'. */
function proofpoint(url: URL): string | undefined {
  const third = /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search)?.[1];
  if (third) return third.replace(/^(https?):\/+/i, '$1://');
  const second = url.searchParams.get('u');
  return second === null ? undefined : decode(second.replaceAll('-', '%').replaceAll('_', '/'));
}

const hosts = (...names: string[]): RegExp =>
  new RegExp(
    `(?:^|\\.)(?:${names
      .flatMap(row => row.split(' '))
      .join('|')
      .replaceAll('.', '\\.')})$`,
  );
const GOOGLE = /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
const ARCHIVE_TODAY = /^\/(?:o\/\w+\/|newest\/|oldest\/|timegate\/|[\d.-]{4,18}\/)?(?=https?:)/;

export const WRAPPERS: readonly Wrapper[] = [
  { name: 'AMP caches', hosts: hosts('cdn.ampproject.org ampproject.net bing-amp.com'), inside: ampCache },
  { name: 'Google AMP', hosts: GOOGLE, inside: ampCache },
  { name: 'CNN’s AMP pages', hosts: hosts('amp.cnn.com'), inside: ampCnn },
  { name: 'Google results', hosts: GOOGLE, inside: onPath(/^\/url$/, parameter('q', 'url')) },
  { name: 'Google Translate', hosts: hosts('translate.goog'), inside: translated },
  { name: 'Google Translate by address', hosts: /^translate\.google\.[a-z.]{2,6}$/, inside: parameter('u') },
  { name: 'Google cache', hosts: hosts('webcache.googleusercontent.com'), inside: searchCache },
  {
    name: 'Wayback Machine',
    hosts: hosts('web.archive.org wayback.archive.org'),
    inside: after(/^\/(?:web\/)?(?:\d{1,14}(?:[a-z]{2}_|\*)?|\*)\/|^\/(?:web|save)\/(?=https?:)/),
    isCopy: true,
  },
  {
    name: 'archive.today',
    hosts: hosts('archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md'),
    inside: after(ARCHIVE_TODAY),
    isCopy: true,
  },
  {
    name: 'other web archives',
    hosts: hosts('arquivo.pt webarchive.org.uk webarchive.nationalarchives.gov.uk'),
    inside: after(/^\/(?:[a-z]+\/){0,3}\d{4,14}(?:[a-z]{2}_)?\/(?=https?:)/i),
    isCopy: true,
  },
  {
    name: 'readers',
    hosts: hosts(
      '12ft.io 1ft.io r.jina.ai freedium.cfd freedium-mirror.cfd outline.com smry.ai removepaywall.com',
    ),
    inside: url => after(/^\/(?=https?)/)(url) ?? parameter('url', 'q')(url),
  },
  {
    name: 'Facebook, Instagram, Threads',
    hosts: hosts('facebook.com instagram.com threads.net threads.com'),
    inside: onPath(/^\/(?:l\.php|flx\/warn\/?)?$/, parameter('u')),
  },
  {
    name: 'link counters',
    hosts: hosts(
      't.umblr.com out.reddit.com slack-redir.net vk.com duckduckgo.com steamcommunity.com exit.sc out.pocket.co',
      'getpocket.com click.redditmail.com disq.us go.redirectingat.com go.skimresources.com linksynergy.com awin1.com',
      'link.zhihu.com link.juejin.cn embedly.com embed.ly',
    ),
    inside: parameter('url', 'u', 'to', 'z', 'uddg', 'target', 'ued', 'murl', 'src'),
  },
  { name: 'href.li', hosts: hosts('href.li anon.to'), inside: url => url.search.slice(1) },
  {
    name: 'consent pages',
    hosts: hosts('consent.youtube.com consent.google.com'),
    inside: parameter('continue'),
  },
  { name: 'YouTube', hosts: hosts('youtube.com'), inside: onPath(/^\/redirect$/, parameter('q')) },
  {
    name: 'LinkedIn',
    hosts: hosts('linkedin.com'),
    inside: onPath(/^\/(?:redir|safety)\//, parameter('url')),
  },
  {
    name: 'Medium',
    hosts: hosts('medium.com'),
    inside: onPath(/^\/(?:m\/global-identity(?:-2)?|r\/)$/, parameter('redirectUrl', 'url')),
  },
  { name: 'Outlook', hosts: hosts('safelinks.protection.outlook.com'), inside: parameter('url') },
  { name: 'Proofpoint', hosts: hosts('urldefense.com urldefense.proofpoint.com'), inside: proofpoint },
];
