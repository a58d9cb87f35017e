/** Every host that is asked, and what is asked about a page. To add one: a file, a line here, a fixture beside its siblings'. */
import type { Clipping, RepoFacts } from '../../clipping/clipping.ts';
import { hostOf, identify, repoOf } from '../../resource/identify.ts';
import type { Capture } from '../capture.ts';
import { bitbucket } from './bitbucket.ts';
import { crates } from './crates.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { HostApi, HostRequest } from './host-api.ts';
import { huggingFace } from './hugging-face.ts';
import { npm } from './npm.ts';
import { pypi } from './pypi.ts';

export const HOSTS: readonly HostApi[] = [github, gitlab, gitea, bitbucket, huggingFace, npm, pypi, crates];

export interface Question extends HostRequest {
  /** The answer as a capture of the page; undefined where it is not what was asked for. */
  read(answer: unknown): Capture | undefined;
}

/** What to ask about the page that was clipped; undefined where its host is none of these, or the page told everything. */
export function questionAbout({ url, repo }: Pick<Clipping, 'url' | 'repo'>): Question | undefined {
  const { rule, key } = identify(url);
  const api = HOSTS.find(host => host.rule === rule);
  if (!api || !URL.canParse(url)) return undefined;
  if (repo && api.gives.every(fact => repo[fact] !== undefined)) return undefined;
  const request = api.request({ origin: new URL(url).origin, name: nameIn(key), repo: repoOf(url) });
  if (!request) return undefined;
  const place = { host: repoOf(url)?.host ?? hostOf(url) };
  const known = repo && { host: repo.host, owner: repo.owner, name: repo.name };
  return {
    ...request,
    read(answer) {
      const found = api.read(answer);
      if (!found) return undefined;
      const { summary } = found;
      // The form is checked where captures are merged: an owner may be missing.
      return { url, ...(summary && { summary }), repo: { ...place, ...found.repo, ...known } as RepoFacts };
    },
  };
}

/** 'npm:@scope/name@1.0' → '@scope/name'. */
const nameIn = (key: string): string => key.slice(key.indexOf(':') + 1).replace(/(?<=.)@[^@/]*$/, '');
