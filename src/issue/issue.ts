/** An issue, its sections, and the newsletter it belongs to. Field names are part of the backup format. */
import type { Kind, Shape } from '../clipping/clipping.ts';
import type { Outline } from './outline.ts';

export interface Section {
  id: string;
  title: string;
  emoji?: string;
  shape: Shape;
  /** A story falls here when its lead has one of the tags, else lies on one of the sites, else is of one of the kinds. */
  rules: SectionRules;
  /** Printed even when empty, with `whenEmpty` as its text. */
  always?: boolean;
  whenEmpty?: string;
  isDefault?: boolean;
}

export interface SectionRules {
  tags?: string[];
  /** Hosts or host/path prefixes; the entry 'own' stands for the newsletter's own sites. */
  sites?: string[];
  kinds?: Kind[];
}

export interface Issue {
  /** Its first month, 'YYYY-MM'. */
  id: string;
  months: string[];
  number?: number;
  title?: string;
  /** Copied from the newsletter when the issue is made. */
  sections: Section[];
  intro: string;
  closing: string;
  closingHeading: string;
  /** Id of the template. */
  template: string;
  /** 'old:arxiv:2103.07579' …: seen by the author, no longer printed. */
  acceptedChecks: string[];
  /** Suggestions turned down. */
  dismissed: string[];
  state: 'draft' | 'published';
  publishedAt?: number;
  address?: string;
  snapshot?: Outline;
  exports: Export[];
  createdAt: number;
  updatedAt: number;
}

export interface Export {
  form: string;
  revision: number;
  at: number;
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string;
  /** Absent: the whole issue. Else 'new', or the id of the one story that it held. */
  part?: string;
  /** Ids of the clippings that lead the stories it held, and of their members. */
  stories: string[];
}

/** A resource that an earlier issue featured; the key is [resource, month]. */
export interface Featured {
  resource: string;
  issueNumber?: number;
  month: string;
  address?: string;
  title?: string;
  /** What the author wrote then. */
  what?: string;
  /** Sent with an issue of the desk, and never clipped there. */
  unclipped?: true;
}

export interface Newsletter {
  title: string;
  slug: string;
  /** IANA time zone. */
  zone: string;
  /** BCP 47. */
  language: string;
  author: string;
  archive?: string;
  firstNumber: number;
  targetWords: number;
  labels: { what: string; why: string };
  /** Standing texts: Markdown with the templates' variables. */
  opening: string;
  closing: string;
  closingHeading: string;
  sections: Section[];
  /** 'owner/name' on GitHub, where drafts are kept as issues. */
  draftsRepository?: string;
  /** Hosts or host/path prefixes of the author's own sites and channels. */
  ownSites: string[];
  template: string;
  oldAfterMonths: number;
  showPictures: boolean;
  askHosts: boolean;
}

export const DEFAULT_LABELS: Readonly<Newsletter['labels']> = { what: 'What it is', why: 'Why it matters' };

/** The entry of `rules.sites` that stands for the newsletter's own sites. */
export const OWN_SITES = 'own';
