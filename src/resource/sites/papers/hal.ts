/** HAL: one item under its versions, files and portals; many universities have one under their own name. */
import { pathRule } from '../../path-rule.ts';

export const hal = pathRule({
  name: 'hal',
  hosts: [
    'hal.science',
    'archives-ouvertes.fr',
    'hal.inria.fr',
    'hal.inrae.fr',
    'hal.cnrs.fr',
    'hal.parisnanterre.fr',
  ],
  kind: 'paper',
  paths: [/^\/(?:[A-Za-z\d-]+\/)?([a-z_\d]+-\d{8})(?:v\d+)?(?:[/.]|$)/i],
  key: id => `hal:${id.toLowerCase()}`,
  link: id => `https://hal.science/${id.toLowerCase()}`,
});
