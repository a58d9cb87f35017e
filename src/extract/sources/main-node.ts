/** Which JSON-LD node is about this page: a page's graph also describes its site, its people and the posts it links to. */
import { parsed, pathKey } from '../text/addresses.ts';
import { likeness } from '../text/clean.ts';
import type { LinkedData, Node } from './json-ld.ts';
import { addressIn, isData, textIn } from './values.ts';

/** How likely a node of this type is what the page is about. */
const WORTH: Readonly<Record<string, number>> = {
  ScholarlyArticle: 10,
  MedicalScholarlyArticle: 10,
  NewsArticle: 10,
  BlogPosting: 10,
  Article: 9,
  ReportageNewsArticle: 10,
  AnalysisNewsArticle: 10,
  OpinionNewsArticle: 10,
  BackgroundNewsArticle: 10,
  ReviewNewsArticle: 10,
  LiveBlogPosting: 10,
  AdvertiserContentArticle: 9,
  SatiricalArticle: 9,
  TechArticle: 9,
  APIReference: 8,
  Report: 9,
  Recipe: 9,
  HowTo: 8,
  Review: 7,
  VideoObject: 7,
  Movie: 6,
  Clip: 6,
  PodcastEpisode: 8,
  AudioObject: 5,
  Course: 9,
  LearningResource: 7,
  Thesis: 10,
  Chapter: 9,
  Book: 8,
  SoftwareSourceCode: 9,
  SoftwareApplication: 8,
  WebApplication: 8,
  MobileApplication: 8,
  Dataset: 9,
  DiscussionForumPosting: 9,
  SocialMediaPosting: 9,
  QAPage: 6,
  Question: 8,
  Event: 6,
  PresentationDigitalDocument: 8,
  CreativeWork: 6,
  MediaObject: 4,
  ItemPage: 3,
  MedicalWebPage: 6,
  WebPage: 3,
  AboutPage: 2,
  FAQPage: 3,
  ProfilePage: 2,
  Product: 5,
};

const worthOf = (node: Node): number =>
  Math.max(0, ...node.types.map(type => WORTH[type] ?? (/(?:Article|Posting)$/.test(type) ? 9 : 0)));

/** Its address, where it states one. */
export function nodeAddress(linked: LinkedData, node: Node): string | undefined {
  const { data } = node;
  return (
    addressIn(linked, data, 'url') ??
    addressIn(linked, data, 'mainEntityOfPage') ??
    (typeof data['@id'] === 'string' && /^https?:|^\//.test(data['@id']) ? data['@id'] : undefined)
  );
}

/** The node about this page; undefined where none is, or none agrees with the address. */
export function mainNode(linked: LinkedData, url: URL, titles: readonly string[]): Node | undefined {
  let best: Node | undefined;
  let bestScore = 0;
  for (const node of linked.nodes) {
    const worth = worthOf(node);
    if (!worth || node.depth > 3) continue;
    let score = worth - node.depth * 2.5;
    const address = parsed(nodeAddress(linked, node), url);
    if (address) score += pathKey(address) === pathKey(url) ? 5 : pathKey(address) === '' ? 0 : -4;
    const name = textIn(linked, node.data, 'headline', 'name');
    if (name) {
      const alike = Math.max(0, ...titles.map(title => likeness(title, name)));
      score += alike * 6 - (titles.length && alike < 0.25 ? 5 : 0);
    }
    if (node.data.author || node.data.creator) score += 1.5;
    if (node.data.datePublished || node.data.uploadDate) score += 1.5;
    if (isData(node.data.isPartOf) && node.depth > 0) score -= 1;
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}
