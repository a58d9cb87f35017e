/** Spotify: episodes, shows and music, in any language or embedded. */
import { pathRule } from '../../path-rule.ts';

export const spotify = pathRule({
  name: 'spotify',
  hosts: ['open.spotify.com', 'play.spotify.com'],
  paths: [
    /^\/(?:intl-[a-z]{2}\/)?(?:embed\/|embed-podcast\/)?(episode|show|track|album|playlist|artist)\/([\dA-Za-z]{22})$/,
  ],
  key: (type, id) => `spotify:${type}:${id}`,
  link: (type, id) => `https://open.spotify.com/${type}/${id}`,
});
