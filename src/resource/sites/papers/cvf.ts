/** CVF open access: the file's name is the paper's ('He_Deep_Residual_Learning_CVPR_2016_paper'), in one of several folders. */
import { pathRule } from '../../path-rule.ts';

export const cvf = pathRule({
  name: 'cvf',
  hosts: ['openaccess.thecvf.com', 'cv-foundation.org'],
  kind: 'paper',
  paths: [
    /^\/((?:openaccess\/)?content[^/]*\/(?:[^/]+\/){0,3}?)(?:html|papers|supplemental)\/((?:[^/]+\/)?)([^/]+?)_(?:paper|supplemental)\.(?:html|pdf|zip)$/,
  ],
  key: (_folder, _workshop, paper) => `cvf:${paper.toLowerCase()}`,
  link: (folder, workshop, paper) =>
    `https://openaccess.thecvf.com/${folder.replace('openaccess/', '')}html/${workshop}${paper}_paper.html`,
});
