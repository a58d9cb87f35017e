/** What a site needs beyond the general reading. One file a site, one signature, one fixture; see README.md here. */
import type { Capture } from '../capture.ts';
import type { Page } from '../page-model.ts';

export interface SiteRule {
  readonly name: string;
  /** Hosts without 'www.'; subdomains count. `*` matches any host: such a rule looks at the page itself. */
  readonly sites: readonly string[];
  /** What it knows for sure; each field it gives replaces the general reading, undefined fields do not. */
  read(page: Page): Partial<Capture> | undefined;
}
