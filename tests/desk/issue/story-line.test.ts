import { describe, expect, test } from 'vitest';
import { storyLine } from '../../../src/desk/issue/preview/story-line.ts';

const LINK = 'https://example.org/paper';

describe('the line of a story', () => {
  test.each([
    ['a heading', '### Paper'],
    ['a heading that is a link', `### [Paper](${LINK}) (5 min)`],
    ['bold', `**[Paper](${LINK})** What it is.`],
    ['a bullet', `- [Paper](${LINK}): What it is.`],
    ['a number', '12. Paper'],
    ['rich text', `Paper (${LINK})`],
  ])('begins with its title: %s', (_, line) => {
    expect(storyLine(['# Issue', '- Paper two', 'About Paper.', line], 'Paper', LINK)).toBe(3);
  });

  test('else holds its title, else its link', () => {
    expect(storyLine(['# Issue', `A [link](${LINK}).`, 'All about Paper.'], 'Paper', LINK)).toBe(2);
    expect(storyLine(['# Issue', `A [link](${LINK}).`], 'Paper', LINK)).toBe(1);
  });

  test('is not there where the template prints neither', () => {
    expect(storyLine(['# Issue'], 'Paper', LINK)).toBe(-1);
    expect(storyLine(['# Issue'], '', '')).toBe(-1);
  });
});
