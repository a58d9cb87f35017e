/** Videos and talks. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { bilibili } from './bilibili.ts';
import { daily, dailymotion } from './dailymotion.ts';
import { imdb } from './imdb.ts';
import { loom } from './loom.ts';
import { slideslive } from './slideslive.ts';
import { ted } from './ted.ts';
import { tiktok } from './tiktok.ts';
import { twitch } from './twitch.ts';
import { vimeo } from './vimeo.ts';
import { youtube } from './youtube.ts';

export const VIDEOS: readonly SiteRule[] = [
  youtube,
  vimeo,
  ted,
  slideslive,
  dailymotion,
  daily,
  bilibili,
  twitch,
  loom,
  tiktok,
  imdb,
];
