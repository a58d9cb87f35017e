/** Facts of a video page on any site: schema.org VideoObject, oEmbed-like metadata of Open Graph. */
import type { VideoFacts } from '../../clipping/clipping.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { secondsOf } from '../text/duration.ts';

export function videoOf(page: Page, authors: readonly string[]): VideoFacts {
  const isVideo = page.main?.types.some(type => /VideoObject|Clip/.test(type));
  const stated = isVideo ? textIn(page.linked, page.main?.data, 'duration') : undefined;
  const seconds =
    secondsOf(stated ?? metaOf(page.metas, 'duration')) ??
    (Number(metaOf(page.metas, 'og:video:duration', 'video:duration', 'og:duration')) || undefined);
  const [channel] = authors;
  return { ...(channel && { channel }), ...(seconds && { seconds: Math.round(seconds) }) };
}
