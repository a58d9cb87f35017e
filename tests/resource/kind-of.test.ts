import { expect, test } from 'vitest';
import { kindOf } from '../../src/resource/identify.ts';

test.each([
  ['https://arxiv.org/pdf/2103.07579.pdf', 'paper'],
  ['https://doi.org/10.1000/x', 'paper'],
  ['https://www.tandfonline.com/doi/full/10.1080/x', 'paper'],
  ['https://jmlr.org/papers/v3/', 'paper'],
  ['https://github.com/coqui-ai/TTS', 'repo'],
  ['https://github.com/coqui-ai/TTS/issues/3', 'thread'],
  ['https://huggingface.co/datasets/a/b', 'repo'],
  ['https://huggingface.co/blog/simple-considerations', 'blog'],
  ['https://youtu.be/ya5NwvKafDk', 'video'],
  ['https://www.youtube.com/@someone', undefined],
  ['https://news.ycombinator.com/item?id=1', 'thread'],
  ['https://forum.example.org/threads/a-question.123/', 'thread'],
  ['https://zerotomastery.io/courses/learn-tensorflow/', 'course'],
  ['https://www.coursera.org/learn/machine-learning', 'course'],
  ['https://www.deeplearning.ai/short-courses/x/', 'course'],
  ['https://apps.apple.com/us/app/thing/id123456789', 'tool'],
  ['https://medium.com/a/b-31ce2565880c', 'blog'],
  ['https://example.org/2021/03/a-new-lens.html', 'blog'],
  ['https://example.org/blog/post', 'blog'],
  ['https://example.org/journal/2019/4/2/a-new-space', 'blog'],
  ['https://example.org/journal/v12/n3/full/x.html', 'paper'],
  ['https://www.google.com/amp/s/example.org/2021/03/a-new-lens/amp/', 'blog'],
  ['https://en.wikipedia.org/wiki/Hermitian_matrix', 'page'],
  ['https://coqui.ai/', undefined],
  ['https://medium.com/', undefined],
  ['about:blank', undefined],
])('%s is taken for %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});
