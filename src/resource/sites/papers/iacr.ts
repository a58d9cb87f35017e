/** The cryptographers' ePrint archive, and the complexity theorists' ECCC: page and file of a report. */
import { pathRule } from '../../path-rule.ts';

export const iacr = pathRule({
  name: 'iacr',
  hosts: ['eprint.iacr.org', 'ia.cr'],
  kind: 'paper',
  paths: [/^\/(?:archive\/)?(\d{4})\/(\d{1,4})(?:\.pdf|\.ps|\/.*)?$/],
  key: (year, number) => `iacr:${year}/${Number(number)}`,
  link: (year, number) => `https://eprint.iacr.org/${year}/${number.padStart(3, '0')}`,
});

export const eccc = pathRule({
  name: 'eccc',
  hosts: ['eccc.weizmann.ac.il', 'eccc.hpi-web.de'],
  kind: 'paper',
  paths: [/^\/(?:eccc-reports|report)\/(\d{4})\/(?:TR\d{2}-)?(\d{1,3})(?:\/.*)?$/],
  key: (year, number) => `eccc:${year}/${Number(number)}`,
  link: (year, number) => `https://eccc.weizmann.ac.il/report/${year}/${number.padStart(3, '0')}/`,
});
