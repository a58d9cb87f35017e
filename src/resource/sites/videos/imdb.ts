/** IMDb titles under their tabs. */
import { pathRule } from '../../path-rule.ts';

export const imdb = pathRule({
  name: 'imdb',
  hosts: ['imdb.com'],
  kind: 'video',
  paths: [
    /^\/(?:[a-z]{2}\/)?title\/(tt\d{5,})(?:\/(?:reference|fullcredits|combined|maindetails|plotsummary))?$/,
  ],
  key: id => `imdb:${id}`,
  link: id => `https://www.imdb.com/title/${id}/`,
});
