import { expect, test } from 'vitest';
import { repoOf, repoPath } from '../../src/resource/identify.ts';

test.each([
  [
    'https://github.com/tensorflow/tpu/tree/master/models/official/resnet',
    { owner: 'tensorflow', name: 'tpu', path: 'models/official/resnet' },
  ],
  ['https://raw.githubusercontent.com/a/B/main/x%20y.md', { owner: 'a', name: 'B', path: 'x y.md' }],
  ['https://gitlab.com/a/b/c/-/blob/main/d/e.py', { owner: 'a/b', name: 'c', path: 'd/e.py' }],
  ['https://codeberg.org/a/b/src/branch/main/c', { owner: 'a', name: 'b', path: 'c' }],
  ['https://bitbucket.org/a/b/src/master/c/d', { owner: 'a', name: 'b', path: 'c/d' }],
  ['https://huggingface.co/a/b/blob/main/config.json', { owner: 'a', name: 'b', path: 'config.json' }],
  ['https://huggingface.co/datasets/a/b/tree/main/data', { owner: 'a', name: 'b', path: 'data' }],
])('%s is a place in a repository', (address, place) => {
  expect(repoPath(address)).toEqual(place);
});

test.each([
  'https://github.com/a/b',
  'https://github.com/a/b/blob/main/README.md',
  'https://github.com/a/b/issues/3',
  'https://github.com/a',
  'https://example.org/a/b/tree/main/c',
  'about:blank',
])('%s is none', address => {
  expect(repoPath(address)).toBeUndefined();
});

test('any address in a repository tells host, owner and name', () => {
  expect(repoOf('https://github.com/a/b/issues/3')).toEqual({ host: 'github.com', owner: 'a', name: 'b' });
  expect(repoOf('https://gitlab.gnome.org/GNOME/gtk')).toEqual({
    host: 'gitlab.gnome.org',
    owner: 'GNOME',
    name: 'gtk',
  });
  expect(repoOf('https://huggingface.co/spaces/a/b')).toEqual({
    host: 'huggingface.co',
    owner: 'a',
    name: 'b',
  });
  expect(repoOf('https://github.com/a')).toBeUndefined();
});
