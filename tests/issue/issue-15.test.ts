/** The acceptance case's clippings, where the shared folder is there: the pure core must reach its counts. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Clipping, Kind } from '../../src/clipping/clipping.ts';
import { displayTitle } from '../../src/clipping/display-title.ts';
import { monthOf, offsetOf } from '../../src/clipping/months.ts';
import { uniteClippings } from '../../src/clipping/unite.ts';
import { buildOutline } from '../../src/issue/build-outline.ts';
import type { Featured, Section } from '../../src/issue/issue.ts';
import type { Outline } from '../../src/issue/outline.ts';
import { todosOf } from '../../src/issue/todos.ts';
import { identify } from '../../src/resource/identify.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

const FILE = '../shared/issue-15/clippings.json';

interface Sample {
  newsletter: object;
  issue: object;
  sections: {
    id: string;
    title: string;
    emoji: string;
    shape: Section['shape'];
    default?: boolean;
    rules?: object;
  }[];
  featured: { number: number; month: string; url: string }[];
  clippings: (Partial<Clipping> & {
    id: string;
    url: string;
    title: string;
    kind: Kind;
    clippedAt: string;
  })[];
}

const ZONE = 'Australia/Brisbane';

/** The clippings as the product would store them: one for each resource, later addresses of one as its aliases. */
function stored(samples: Sample['clippings']): Clipping[] {
  const byKey = new Map<string, Clipping>();
  for (const sample of samples) {
    const { key, link } = identify(sample.url);
    const clippedAt = Date.parse(sample.clippedAt);
    const clipping = makeClipping({
      ...sample,
      resource: key,
      link,
      title: displayTitle(sample.title, { link }),
      clippedAt,
      clippedOffset: offsetOf(clippedAt, ZONE),
      month: monthOf(clippedAt, ZONE),
    });
    const known = byKey.get(key);
    byKey.set(key, known ? uniteClippings(known, clipping, clippedAt) : clipping);
  }
  return [...byKey.values()];
}

function outlineOf(sample: Sample) {
  const newsletter = makeNewsletter(sample.newsletter);
  const sections = sample.sections.map(({ default: isDefault, ...section }): Section => {
    const rules = section.id === 'my-work' ? { sites: ['own'] } : {};
    return { ...section, rules, ...(isDefault && { isDefault }) };
  });
  const featured = sample.featured.map(
    ({ number, month, url }): Featured => ({ resource: identify(url).key, issueNumber: number, month }),
  );
  const issue = makeIssue({ ...sample.issue, sections });
  return buildOutline({ newsletter, issue, clippings: stored(sample.clippings), featured });
}

describe.runIf(existsSync(FILE))('issue 15 of March 2021', () => {
  let outline: Outline;
  beforeAll(() => {
    outline = outlineOf(JSON.parse(readFileSync(FILE, 'utf8')));
  });

  it('has the counts of the acceptance case', () => {
    expect(outline.counts).toEqual({
      stories: 9,
      links: 22,
      duplicatesMerged: 1,
      todos: 7,
      checks: 2,
      words: 183,
      targetWords: 1500,
      held: 0,
      leftOut: 0,
    });
  });

  it('has its stories in order', () => {
    const titles = outline.sections.map(({ stories }) => stories.map(({ title }) => title));
    expect(titles).toEqual([
      ['The TensorFlow for Deep Learning course is out'],
      [
        "Why is machine learning 'hard'?",
        'Simple considerations for simple people building fancy neural networks',
        'Airbnb sorts room photos with more than pixels',
        'Learning from Videos',
        'Self-supervised learning, the dark matter of intelligence',
        'ResNets strike again: ResNet-RS',
        'Two open toolkits for speech',
        'The Deep Bootstrap framework',
      ],
    ]);
  });

  it('has its gaps and checks in the order of the sample', () => {
    expect(todosOf(outline).map(({ key }) => key)).toEqual([
      'intro',
      'note',
      'why',
      'image',
      'what',
      'why',
      'outro',
    ]);
    expect(outline.checks.map(({ title, fact }) => `${title}: ${fact}`)).toEqual([
      "Why is machine learning 'hard'?: published 2016",
      'huggingface/transformers: in #12 (December 2020)',
    ]);
  });

  it('prints the titles and addresses of the sample', () => {
    const resnets = outline.sections[1]?.stories[5];
    expect(resnets?.links.map(({ title, link }) => [title, link])).toEqual([
      ['Revisiting ResNets: Improved Training and Scaling Strategies', 'https://arxiv.org/abs/2103.07579'],
      [
        'tensorflow/tpu: models/official/resnet/resnet_rs',
        'https://github.com/tensorflow/tpu/tree/master/models/official/resnet/resnet_rs',
      ],
    ]);
  });
});
