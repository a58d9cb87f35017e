/** Lead image and canonical link, as absolute http(s) addresses. */
import { all, attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { fromMetas, metaOf } from '../sources/metas.ts';
import { addressIn } from '../sources/values.ts';
import { absolute } from '../text/addresses.ts';

/** In order of trust. */
const IMAGES: readonly (readonly [string, (page: Page) => string | undefined])[] = [
  ['og', fromMetas('og:image', 'og:image:secure_url', 'og:image:url')],
  ['twitter', fromMetas('twitter:image', 'twitter:image:src')],
  ['json-ld', page => addressIn(page.linked, page.main?.data, 'image', 'thumbnailUrl')],
  [
    'link',
    page => {
      const link = first(page.document, 'link[rel="image_src"][href]');
      return link && attribute(link, 'href');
    },
  ],
  [
    'meta',
    fromMetas('thumbnail', 'image', 'sailthru.image.full', 'parsely-image-url', 'msapplication-tileimage'),
  ],
];

export function imageOf(page: Page): string | undefined {
  for (const [, read] of IMAGES) {
    const address = absolute(read(page), page.url);
    if (address) return address;
  }
  return page.headings.length ? firstPicture(page) : undefined;
}

const SMALLEST = 200;
const DECORATION =
  /logo|avatar|icon|sprite|pixel|blank|spacer|gravatar|badge|button|emoji|tracking|\.svg(?:$|\?)/i;

/** The first picture of the article that is not decoration. */
function firstPicture(page: Page): string | undefined {
  for (const image of all(
    page.document,
    'article img,main img,[role="main"] img,[itemprop~="articleBody"] img,figure img',
    30,
  )) {
    const source = [
      attribute(image, 'src'),
      attribute(image, 'data-src'),
      attribute(image, 'srcset')?.split(/,?\s/)[0],
    ].find(address => address && !/^data:|\s|%20/.test(address));
    const width = Number(attribute(image, 'width') ?? Number.NaN);
    if (!source || width < SMALLEST || DECORATION.test(source) || page.elsewhere(image)) continue;
    const address = absolute(source, page.url);
    if (address) return address;
  }
  return undefined;
}

/** As the page states it; whether to believe it is the resource room's decision. */
export function canonicalOf(page: Page): string | undefined {
  for (const link of all(page.document, 'link[rel~="canonical" i][href]', 5)) {
    const address = absolute(attribute(link, 'href'), page.url);
    if (address) return address;
  }
  return absolute(metaOf(page.metas, 'og:url'), page.url);
}
