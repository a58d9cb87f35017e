/** YouTube: video, playlist and channel under every form of address; times, lists and shares are dropped. */
import { encode, segmentsOf } from '../../address.ts';
import type { Found, SiteRule } from '../../identity.ts';

/** At the start: a careless copy leaves '&feature=…' or '?t=3' after it. */
const ID = /^(?!videoseries|live_stream)([\w-]{11})(?![\w-])/;
/** Paths whose second segment is a video's id. */
const VIDEO_PATHS = new Set(['embed', 'v', 'e', 'vi', 'shorts', 'live', 'watch', 'video']);
const CHANNEL_TABS = new Set(['channel', 'c', 'user']);
const SHORT_HOSTS = /^(?:www\.)?(?:youtu\.be|y2u\.be|yewtu\.be|piped\.video)$/;

const video = (id: string): Found => ({
  key: `youtube:${id}`,
  link: `https://www.youtube.com/watch?v=${id}`,
  kind: 'video',
});

export const youtube: SiteRule = {
  name: 'youtube',
  hosts: [
    'youtube.com',
    'youtu.be',
    'youtube-nocookie.com',
    'youtubekids.com',
    'yewtu.be',
    'piped.video',
    'y2u.be',
    'youtube.googleapis.com',
  ],
  identify(url) {
    const target = routed(url);
    const [first = '', second = ''] = segmentsOf(target);
    const places = [
      target.searchParams.get('v'),
      target.searchParams.get('vi'),
      VIDEO_PATHS.has(first) && second,
      SHORT_HOSTS.test(target.hostname) && first,
    ];
    const id = places.map(place => ID.exec(place || '')?.[1]).find(Boolean);
    if (id) return video(id);
    const list = target.searchParams.get('list');
    if (list && /^[\w-]{12,80}$/.test(list) && /^(?:playlist|embed|watch|show)$/.test(first))
      return {
        key: `youtube-list:${list}`,
        link: `https://www.youtube.com/playlist?list=${list}`,
        kind: 'video',
      };
    return channel(first, second);
  },
};

/** Old and shared forms hold the address of the watch page in a parameter or a fragment. */
function routed(url: URL): URL {
  const inside =
    url.searchParams.get('u') ?? (url.hash.startsWith('#/watch') ? url.hash.slice(1) : undefined);
  const oembed = url.pathname === '/oembed' ? url.searchParams.get('url') : undefined;
  const target = oembed ?? inside;
  return target && URL.canParse(target, url) ? new URL(target, url) : url;
}

/** '/@handle', '/channel/UC…', '/c/name', '/user/name', with any of their tabs. */
function channel(first: string, second: string): Found | undefined {
  const handle = /^@[\w.\-\u00b7\u0080-\uffff]{3,60}$/.test(first) ? first.toLowerCase() : undefined;
  if (handle) return { key: `youtube-channel:${handle}`, link: `https://www.youtube.com/${encode(first)}` };
  if (!CHANNEL_TABS.has(first) || !/^[\w.-]+$/.test(second)) return undefined;
  const name = first === 'channel' ? second : second.toLowerCase();
  return { key: `youtube-channel:${first}/${name}`, link: `https://www.youtube.com/${first}/${second}` };
}
