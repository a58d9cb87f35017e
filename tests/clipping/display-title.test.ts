import { describe, expect, it } from 'vitest';
import { displayTitle } from '../../src/clipping/display-title.ts';

const link = 'https://example.org/post';

describe('the display title', () => {
  it.each([
    ['[2103.07579] Revisiting ResNets', 'Revisiting ResNets'],
    ['[2103.07579v2] Revisiting ResNets', 'Revisiting ResNets'],
    ['[cs/0112017] Old style', 'Old style'],
    ['[1] Not an arXiv id', '[1] Not an arXiv id'],
  ])('of %j is %j', (title, expected) => {
    expect(displayTitle(title, { link })).toBe(expected);
  });

  it.each([
    ['A post | Example', 'Example', 'A post'],
    ['A post - EXAMPLE', 'Example', 'A post'],
    ['Example', 'Example', 'Example'],
    ['A post about Example', 'Example', 'A post about Example'],
    ['A post | Example', undefined, 'A post | Example'],
  ])('of %j on the site %j is %j', (title, siteName, expected) => {
    expect(displayTitle(title, { link, siteName })).toBe(expected);
  });

  it.each([
    ['https://github.com/tensorflow/tpu/tree/master/models/resnet_rs', 'tensorflow/tpu: models/resnet_rs'],
    ['https://github.com/o/n/blob/main/a%20b.md', 'o/n: a b.md'],
    ['https://gitlab.com/group/sub/name/-/tree/main/docs', 'group/sub/name: docs'],
    ['https://codeberg.org/o/n/src/branch/main/lib', 'o/n: lib'],
    ['https://github.com/o/n/issues/7', 'What the page says'],
    ['https://github.com/o/n/tree/main', 'What the page says'],
    ['https://example.org/o/n/tree/main/docs', 'What the page says'],
  ])('at %s is %j', (address, expected) => {
    expect(displayTitle('What the page says', { link: address })).toBe(expected);
  });
});
