// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { bodyOf } from './page-of.ts';

const GITLAB = '<meta property="og:site_name" content="GitLab">';
const GITEA = '<meta name="keywords" content="go,git,self-hosted,gitea">';
const FORGEJO = '<meta name="keywords" content="git,forge,forgejo">';

const read = (address: string, head: string) =>
  readPage(
    bodyOf('<h1>Fix the runner cache</h1>', `<title>Fix the runner cache</title>${head}`),
    new URL(address),
  );

describe('on a forge', () => {
  test.each([
    ['GitLab', GITLAB, 'https://gitlab.example/group/sub/project', 'group/sub/project'],
    ['Gitea', GITEA, 'https://git.example/owner/project', 'owner/project'],
    ['Forgejo', FORGEJO, 'https://git.example/owner/project/src/branch/main', 'owner/project'],
  ])('%s a repository has its path as its title', (_, head, address, title) => {
    expect(read(address, head)).toMatchObject({ kind: 'repo', title });
  });

  test.each([
    ['an issue', GITLAB, 'https://gitlab.example/group/project/-/issues/12'],
    ['a merge request', GITLAB, 'https://gitlab.example/group/project/-/merge_requests/3'],
    ['an issue of Forgejo', FORGEJO, 'https://git.example/owner/project/issues/59'],
  ])('%s is a thread with a title of its own', (_, head, address) => {
    const { kind, title, repo } = read(address, head);
    expect({ kind, title, repo }).toEqual({ kind: 'thread', title: 'Fix the runner cache', repo: undefined });
  });

  test('a list of the whole forge is no repository', () => {
    expect(read('https://gitlab.example/explore/projects/topics', GITLAB).repo).toBeUndefined();
  });
});

test('a post about a forge is a post', () => {
  const head = '<meta name="keywords" content="gitea, self-hosting"><meta name="author" content="Jane Doe">';
  const { repo, title, authors } = read('https://blog.example/2021/install-gitea/', head);
  expect({ repo, title, authors }).toEqual({
    repo: undefined,
    title: 'Fix the runner cache',
    authors: ['Jane Doe'],
  });
});
