import { describe, expect, test } from 'vitest';
import { keysOfSent, matchSent } from '../../../src/issue/sent/match.ts';
import { makeClipping } from '../../builders.ts';
import { addressGroups } from '../../resource/address-groups.ts';

const link = (address: string, text = '', around = text) => ({ address, text, around });
const MAILCHIMP = 'https://letters.us5.list-manage.com/track/click?u=8a1&id=';

const paper = makeClipping({
  id: 'paper',
  resource: 'arxiv:2103.07579',
  link: 'https://arxiv.org/abs/2103.07579',
  title: 'Revisiting ResNets',
});
const post = makeClipping({ id: 'post', title: 'Baselines first', headline: 'Start with a baseline' });
const tool = makeClipping({ id: 'tool', title: 'A tool for tables' });
const inIssue = [paper, post, tool];

describe('the sent text beside the issue', () => {
  test('finds clippings by identity, and names those it does not link to', () => {
    const match = matchSent({
      links: [
        link('https://arxiv.org/pdf/2103.07579v2.pdf'),
        link('http://www.example.org/post/?utm_source=x'),
      ],
      inIssue,
    });
    expect(match.sent.map(({ clipping }) => clipping.id)).toEqual(['paper', 'post']);
    expect(match.missing).toEqual([tool]);
    expect([match.unclipped, match.unopened, match.suggested]).toEqual([[], [], []]);
  });

  test('opens wrapped links', () => {
    const to = encodeURIComponent('https://example.org/post');
    const match = matchSent({ links: [link(`https://abc.r.us-east-1.awstrack.me/L0/${to}/1/01`)], inIssue });
    expect(match.sent.map(({ clipping }) => clipping.id)).toEqual(['post']);
  });

  test('asks where a closed link shows a title of the issue, and lists what nobody can tell', () => {
    const match = matchSent({
      links: [
        link(`${MAILCHIMP}1`, 'Start with a baseline'),
        link(`${MAILCHIMP}2`, 'here'),
        link(`${MAILCHIMP}3`, 'Unsubscribe'),
      ],
      inIssue,
    });
    expect(match.suggested).toMatchObject([{ clipping: { id: 'post' }, sure: true }]);
    expect(match.unopened.map(({ text }) => text)).toEqual(['here']);
    expect(match.sent).toEqual([]);
  });

  test('does not guess between two clippings of one title', () => {
    const twins = ['x', 'y'].map(id => makeClipping({ id, title: 'The very same title' }));
    const match = matchSent({ links: [link(`${MAILCHIMP}1`, 'The very same title')], inIssue: twins });
    expect([match.suggested, match.unopened.length]).toEqual([[], 1]);
  });

  test('is told nothing where a closed link leads to another closed one', () => {
    const resolved = new Map([[`${MAILCHIMP}1`, `${MAILCHIMP}2`]]);
    const match = matchSent({ links: [link(`${MAILCHIMP}1`, 'here')], inIssue, resolved });
    expect([match.unclipped, match.unopened.length]).toEqual([[], 1]);
  });

  test('believes what the network told of a closed link', () => {
    const resolved = new Map([[`${MAILCHIMP}1`, 'https://example.org/tool?utm_medium=email']]);
    const match = matchSent({ links: [link(`${MAILCHIMP}1`, 'here')], inIssue, resolved });
    expect(match.sent.map(({ clipping }) => clipping.id)).toEqual(['tool']);
  });

  test('tells clippings that were left out from pages never clipped, each once, and leaves out furniture', () => {
    const out = makeClipping({ id: 'out', leftOut: '' });
    const match = matchSent({
      links: [
        link('https://example.org/out'),
        link('https://new.example/a', ''),
        link('https://new.example/a', 'A new page'),
        link('https://monthly.example/archive', 'Archive'),
        link('https://x.com/intent/tweet?text=a', 'Tweet'),
      ],
      inIssue: [],
      others: new Map([[out.resource, out]]),
      standing: ['https://monthly.example/archive/'],
    });
    expect(match.elsewhere.map(({ clipping }) => clipping.id)).toEqual(['out']);
    expect(match.unclipped).toMatchObject([{ resource: 'url:new.example/a', link: { text: 'A new page' } }]);
  });

  test('names the resources to look up', () => {
    expect(keysOfSent({ links: [link('https://arxiv.org/pdf/2103.07579')] })).toEqual(['arxiv:2103.07579']);
  });
});

test('a clipping is found by any variant of its address', () => {
  for (const [first, ...variants] of addressGroups()) {
    const clipping = makeClipping({ url: first, link: first });
    for (const variant of variants)
      expect(matchSent({ links: [link(variant)], inIssue: [clipping] }).missing, variant).toEqual([]);
  }
});
