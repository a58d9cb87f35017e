/** CRAN and its mirrors: a package's page. */
import { pathRule } from '../../path-rule.ts';

const PACKAGE = {
  name: 'cran',
  kind: 'repo' as const,
  key: (name: string) => `cran:${name}`,
  link: (name: string) => `https://cran.r-project.org/package=${name}`,
};

export const cran = pathRule({
  ...PACKAGE,
  hosts: ['r-project.org', 'cran.rstudio.com', 'cran.rstudio.org'],
  paths: [/^\/web\/packages\/([A-Za-z][\w.]*)(?:\/index\.html)?$/, /^\/package=([A-Za-z][\w.]*)$/],
});

/** Universities and others mirror CRAN under a folder of its name. */
export const cranMirrors = pathRule({
  ...PACKAGE,
  hosts: ['*'],
  paths: [/^\/(?:.*\/)?CRAN\/web\/packages\/([A-Za-z][\w.]*)(?:\/index\.html)?$/],
});
