import { describe, expect, it } from 'vitest';
import { completeTag, suggestTags } from '../../src/ui/tag-choices.ts';
import { makeClipping, NOON } from '../builders.ts';

describe('tags', () => {
  const DAY = 86_400_000;
  const uses = [
    { tag: 'deep-resnet', count: 50, last: NOON },
    { tag: 'residual', count: 9, last: NOON - 400 * DAY },
    { tag: 'speech', count: 3, last: NOON },
    { tag: 'resnet', count: 2, last: NOON },
  ];

  it('complete by what starts so, then by a word in it; lately used before long ago', () => {
    expect(completeTag('Res', uses, [], NOON)).toEqual(['resnet', 'residual', 'deep-resnet']);
  });

  it('complete with nothing that is there already or typed in full', () => {
    expect(completeTag('resnet', uses, ['deep-resnet'], NOON)).toEqual([]);
    expect(completeTag('  ', uses, [], NOON)).toEqual([]);
  });

  it('are suggested from topics, the author’s own first, and from the title', () => {
    const clipping = makeClipping({
      title: 'Deep ResNet: a study',
      repo: { host: 'github.com', owner: 'o', name: 'n', topics: ['TTS', 'Speech', 'deep-learning'] },
      tags: ['deep-learning'],
    });
    expect(suggestTags(clipping, uses)).toEqual(['speech', 'deep-resnet', 'resnet', 'tts']);
  });
});
