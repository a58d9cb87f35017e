/** A capture in the scorer's terms. */
import type { Capture } from '../../src/extract/capture.ts';

import { identify } from '../../src/resource/identify.ts';
import type { Prediction } from './corpus.ts';

const SCORED_KINDS = new Set(['paper', 'blog', 'repo', 'video']);

export function predictionOf(capture: Capture): Prediction {
  const { paper, repo, video } = capture;
  const { link } = identify(capture.url, {
    ...(capture.canonical && { canonical: capture.canonical }),
    ...(paper?.doi && { doi: paper.doi }),
    ...(paper?.arxivId && { arxivId: paper.arxivId }),
  });
  const shown = capture.kind ?? 'page';
  return {
    title: capture.title,
    authors: capture.authors,
    published: capture.published,
    siteName: capture.siteName,
    description: capture.summary,
    image: capture.image,
    canonicalUrl: link,
    kind: SCORED_KINDS.has(shown) ? shown : 'other',
    doi: paper?.doi,
    arxivId: paper?.arxivId,
    ...(repo && { repo }),
    ...(video && { video: { channel: video.channel, durationSeconds: video.seconds } }),
  } as Prediction;
}
