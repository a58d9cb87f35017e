// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { RichText } from '../../../src/desk/issue/preview/RichText.tsx';
import { todoReader } from '../../../src/desk/issue/preview/todo-links.ts';
import { richTree } from '../../../src/render/rich/rich.ts';
import { click, draw, find } from '../../ui/mount.ts';

const PICTURE = 'Before ![A wavy line](https://example.org/wave.png)';

describe('a picture in the rich preview', () => {
  it('is fetched when it comes into sight, and its site is not told from where', async () => {
    await draw(<RichText tree={richTree(PICTURE)} pictures />);
    const picture = find('img');
    expect(picture.getAttribute('src')).toBe('https://example.org/wave.png');
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('is its text where pictures are switched off', async () => {
    await draw(<RichText tree={richTree(PICTURE)} />);
    expect(document.querySelector('img')).toBeNull();
    expect(find('p').textContent).toBe('Before A wavy line');
  });
});

describe('a TODO in the rich preview', () => {
  const draft =
    '> **TODO(image):** A line. Source: [example.org](https://example.org/a). Check.\n\n> **TODO(why):** why?';
  const todos = [
    { key: 'image', field: 'figure', story: 'a' },
    { key: 'why', field: 'why', story: 'a' },
  ] as const;

  it('leads to its field, and a link in it stays one', async () => {
    const go = vi.fn();
    await draw(<RichText tree={richTree(draft)} nextTodo={() => todoReader(todos, go)} />);
    const [image, why] = document.querySelectorAll('button');
    await click(image as HTMLElement);
    await click(why as HTMLElement);
    expect(go.mock.calls.map(([todo]) => todo)).toEqual(todos);
    expect(find('p a').getAttribute('href')).toBe('https://example.org/a');
    expect(find('p').textContent?.replaceAll('\u2060', '')).toBe(
      'TODO(image): A line. Source: example.org. Check.',
    );
  });
});
