/** F1000Research and the platforms that it runs for funders: an article under all its versions. */
import { pathRule } from '../../path-rule.ts';

export const f1000 = pathRule({
  name: 'f1000',
  hosts: [
    'f1000research.com',
    'wellcomeopenresearch.org',
    'hrbopenresearch.org',
    'gatesopenresearch.org',
    'open-research-europe.ec.europa.eu',
    'openresearchafrica.org',
  ],
  kind: 'paper',
  paths: [/^\/(?:articles|documents|slides|posters)\/(\d+)-(\d+)(?:\/(?:v\d+|pdf).*)?$/],
  key: (volume, number) => `f1000:${volume}-${number}`,
  soft: true,
});
