/** Code hosts, notebooks and package registries. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { bitbucket } from './bitbucket.ts';
import { colab } from './colab.ts';
import { cran, cranMirrors } from './cran.ts';
import { crates } from './crates.ts';
import { dockerHub } from './docker-hub.ts';
import { gist } from './gist.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { huggingFace } from './huggingface.ts';
import { jsr } from './jsr.ts';
import { kaggle } from './kaggle.ts';
import { npm } from './npm.ts';
import { packagist } from './packagist.ts';
import { pypi } from './pypi.ts';
import { rubygems } from './rubygems.ts';
import { sourcehut, sourcehutMercurial } from './sourcehut.ts';

export const CODE: readonly SiteRule[] = [
  github,
  gist,
  gitlab,
  gitea,
  bitbucket,
  sourcehut,
  sourcehutMercurial,
  huggingFace,
  colab,
  kaggle,
  npm,
  pypi,
  crates,
  cran,
  cranMirrors,
  rubygems,
  jsr,
  dockerHub,
  packagist,
];
