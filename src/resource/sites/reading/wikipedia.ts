/** Wikipedia and its sister projects: an article on desktop and mobile hosts, by path or by query, in any revision. */
import { decode, encode } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const PROJECTS = 'wikipedia|wiktionary|wikisource|wikiquote|wikibooks|wikinews|wikiversity|wikivoyage';
const HOST = new RegExp(`^(?:([a-z-]{2,12})\\.)?(?:m\\.)?(${PROJECTS})\\.org$`);
/** Projects in one language, by their host. */
const SINGLE =
  /^(?:(commons|meta|species|incubator)\.(?:m\.)?wikimedia|(?:www\.|m\.)?(wikidata|mediawiki))\.org$/;
/** '/zh-cn/…' shows one article in another script. */
const PATH = /^\/(?:wiki|zh-[a-z]{2,4}|sr-[a-z]{2}|w\/index\.php|wiki\/index\.php)\/(.+)$/;
const MIRROR = /^\/([a-z-]{2,12})\/(?:articles\/)?(.+)$/;

export const wikipedia: SiteRule = {
  name: 'wikipedia',
  hosts: [
    'wikiwand.com',
    'wikidata.org',
    'mediawiki.org',
    'wikimedia.org',
    ...PROJECTS.split('|').map(name => `${name}.org`),
  ],
  identify(url) {
    const host = url.hostname.replace(/^www\./, '');
    const path = decode(url.pathname);
    if (host === 'wikiwand.com') {
      const [, language, title] = MIRROR.exec(path) ?? [];
      return language && title
        ? article(`${language}.wikipedia.org`, `wikipedia:${language}`, title)
        : undefined;
    }
    const [, language = 'en', project] = HOST.exec(host) ?? [];
    const [, wikimedia, single = wikimedia] = SINGLE.exec(host) ?? [];
    const title = url.searchParams.get('title') ?? PATH.exec(path)?.[1];
    if (!title || (!project && !single)) return undefined;
    if (project) return article(`${language}.${project}.org`, `${project}:${language}`, title);
    return article(wikimedia ? `${wikimedia}.wikimedia.org` : `www.${single}.org`, single ?? '', title);
  },
};

function article(host: string, prefix: string, written: string): ReturnType<SiteRule['identify']> {
  const spaced = written.trim().replace(/[ _]+/g, '_').replace(/_$/, '');
  // A title's first letter is a capital everywhere but in Wiktionary. Special pages are made from their query.
  const title = prefix.startsWith('wiktionary') ? spaced : spaced.charAt(0).toUpperCase() + spaced.slice(1);
  if (title === '' || /^Special:/i.test(title)) return undefined;
  const path = title.split('/').map(encode).join('/');
  return { key: `${prefix}/${path}`, link: `https://${host}/wiki/${path}`, kind: 'page' };
}
