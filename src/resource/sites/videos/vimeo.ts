/** Vimeo: a video in any channel or player; the hash of an unlisted one opens it, but does not tell it apart. */
import { pathRule } from '../../path-rule.ts';

export const vimeo = pathRule({
  name: 'vimeo',
  hosts: ['vimeo.com'],
  kind: 'video',
  paths: [
    /^\/(?:video\/|(?:channels|groups|album|showcase|ondemand|couchmode)\/[^/]+\/(?:videos?\/|in\/[^/]+\/)?)?(\d{5,})(\/[\da-f]{8,12})?(?:\/|$)/,
  ],
  key: id => `vimeo:${id}`,
  link: (id, hash = '') => `https://vimeo.com/${id}${hash}`,
});
