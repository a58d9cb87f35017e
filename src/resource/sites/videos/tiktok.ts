/** TikTok videos. */
import { pathRule } from '../../path-rule.ts';

export const tiktok = pathRule({
  name: 'tiktok',
  hosts: ['tiktok.com'],
  kind: 'video',
  paths: [
    /^\/(@[\w.]+)\/(?:video|photo)\/(\d{10,})/,
    /^\/(?:v|embed(?:\/v2)?|player\/v1)\/(\d{10,})(?:\.html)?$/,
  ],
  key: (...id) => `tiktok:${id.at(-1)}`,
  link: (...id) =>
    id.length > 1
      ? `https://www.tiktok.com/${id[0]}/video/${id[1]}`
      : `https://www.tiktok.com/embed/${id[0]}`,
});
