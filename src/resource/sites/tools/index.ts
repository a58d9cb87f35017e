/** Shops for apps and extensions. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { chromeExtensions } from './chrome-extensions.ts';
import { firefoxExtensions } from './firefox-extensions.ts';

export const TOOLS: readonly SiteRule[] = [chromeExtensions, firefoxExtensions];
