/** Kaggle: notebooks, data sets, models and competitions under their tabs. */
import { pathRule } from '../../path-rule.ts';

export const kaggle = pathRule({
  name: 'kaggle',
  hosts: ['kaggle.com'],
  kind: 'repo',
  paths: [
    /^\/(code|datasets|models|competitions|c)\/([\w-]+(?:\/[\w-]+)?)$/,
    /^\/(datasets|code)\/([\w-]+\/[\w-]+)\/(?:data|notebook|discussion|code|comments|input|output|log|versions)(?:\/|$)/,
  ],
  key: (shelf, name) => `kaggle:${shelf}/${name}`.toLowerCase(),
  link: (shelf, name) => `https://www.kaggle.com/${shelf}/${name}`,
});
