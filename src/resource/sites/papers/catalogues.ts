/** Catalogues and registers that name a work or study by a number in the path. */
import { pathRule } from '../../path-rule.ts';

export const worldCat = pathRule({
  name: 'worldcat',
  hosts: ['worldcat.org'],
  paths: [/^\/(?:[a-z]{2}\/)?(?:v2\/)?(?:oclc|title)\/(?:[^/]+\/(?:[^/]+\/)?)?(\d{2,})$/],
  key: id => `worldcat:${id}`,
  link: id => `https://search.worldcat.org/title/${id}`,
});

export const clinicalTrials = pathRule({
  name: 'clinical-trial',
  hosts: ['clinicaltrials.gov'],
  kind: 'paper',
  paths: [/^\/(?:study|ct2\/show(?:\/study|\/record|\/results)?|show|beta\/study)\/(NCT\d{8})/i],
  key: id => `clinical-trial:${id.toUpperCase()}`,
  link: id => `https://clinicaltrials.gov/study/${id.toUpperCase()}`,
});

export const inspire = pathRule({
  name: 'inspire',
  hosts: ['inspirehep.net'],
  kind: 'paper',
  paths: [/^\/(?:literature|record|api\/literature)\/(\d+)/],
  key: id => `inspire:${id}`,
  link: id => `https://inspirehep.net/literature/${id}`,
  soft: true,
});

export const osti = pathRule({
  name: 'osti',
  hosts: ['osti.gov'],
  kind: 'paper',
  paths: [/^\/(?:(?:scitech|pages|servlets)\/)?(?:biblio|purl)\/(\d+)(?:-[^/]*)?$/],
  key: id => `osti:${id}`,
  link: id => `https://www.osti.gov/biblio/${id}`,
  soft: true,
});

export const papersWithCode = pathRule({
  name: 'papers-with-code',
  hosts: ['paperswithcode.com'],
  kind: 'paper',
  paths: [/^\/paper\/([\w-]+)(?:\/review)?$/],
  key: name => `papers-with-code:${name.toLowerCase()}`,
  link: name => `https://paperswithcode.com/paper/${name}`,
  soft: true,
});
