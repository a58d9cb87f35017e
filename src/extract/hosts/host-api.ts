/** What a code host tells about a repository beyond its page: one file a host, one signature, one fixture; index.ts lists them. */
import type { RepoFacts } from '../../clipping/clipping.ts';

export interface RepoPage {
  /** Of the page: 'https://gitlab.com'. */
  origin: string;
  /** Resource key after its prefix, lower case: 'requests', '@scope/name'; of packages. */
  name: string;
  /** Where the address names them. */
  repo?: { owner: string; name: string } | undefined;
}

export interface HostRequest {
  /** On the page's own site, unless `open` is set. */
  address: string;
  /** The host lets any page read the answer (CORS), so the worker may ask; it sends no cookies. */
  open?: boolean;
  headers?: Record<string, string>;
}

export interface HostApi {
  /** Name of the rule in src/resource that knows the host's addresses. */
  readonly rule: string;
  /** Facts that the answer can give: where the page told all of them, nobody is asked. */
  readonly gives: readonly (keyof RepoFacts)[];
  /** Undefined where there is nothing to ask about. */
  request(page: RepoPage): HostRequest | undefined;
  /** What an answer says; undefined where it is not what was asked for. Must not throw. */
  read(answer: unknown): HostFacts | undefined;
}

export interface HostFacts {
  /** Short description, where the page has none to sum it up. */
  summary: string | undefined;
  repo: Partial<RepoFacts>;
}
