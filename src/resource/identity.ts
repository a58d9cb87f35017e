/** What an address turns into, and the one signature that every site rule has. */
import type { Kind } from '../clipping/clipping.ts';

export interface Identity {
  /** 'arxiv:2103.07579', 'doi:10.1038/…', 'github:coqui-ai/tts', 'url:example.org/post'. */
  key: string;
  /** The address to print. */
  link: string;
  /** Name of the site rule that decided; absent for a generic `url:` key. */
  rule?: string;
  /** A guess from the address alone. */
  kind?: Kind;
}

/** What a page says about its own identity. */
export interface PageIdentity {
  canonical?: string | undefined;
  doi?: string | undefined;
  arxivId?: string | undefined;
}

export interface RepoPlace {
  host: string;
  owner: string;
  name: string;
  path?: string;
}

export interface Found {
  key: string;
  link: string;
  kind?: Kind;
  /** Of a code host: what the address tells of the repository, and the folder or file in it. */
  repo?: RepoPlace;
  /** The key is a site's own number for something that has a DOI: one told by the page is the better key. */
  soft?: boolean;
}

export interface SiteRule {
  readonly name: string;
  /** Host names, their subdomains included; '*' is any host, for software known by its paths. */
  readonly hosts: readonly string[];
  /** Undefined where the address is of this site, but of nothing that the rule names. Must not throw. */
  identify(url: URL): Found | undefined;
}
