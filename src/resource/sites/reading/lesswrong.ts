/** LessWrong and forums on its software; a comment is a thing of its own. The Alignment Forum shows posts of LessWrong. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

export const forumMagnum: SiteRule = {
  name: 'lesswrong',
  hosts: [
    'lesswrong.com',
    'alignmentforum.org',
    'greaterwrong.com',
    'forum.effectivealtruism.org',
    'progressforum.org',
  ],
  identify(url) {
    const isEa = /effectivealtruism|^ea\./.test(url.hostname);
    const isProgress = url.hostname.endsWith('progressforum.org');
    const name = isEa ? 'ea-forum' : isProgress ? 'progress-forum' : 'lesswrong';
    const host = isEa
      ? 'forum.effectivealtruism.org'
      : isProgress
        ? 'progressforum.org'
        : 'www.lesswrong.com';
    const [, id, slug = ''] = /^\/(?:posts|s\/\w{17}\/p)\/(\w{17})(?:\/([\w-]*))?/.exec(pathOf(url)) ?? [];
    if (!id) return undefined;
    const written =
      url.searchParams.get('commentId') ?? /^\/posts\/\w+\/[^/]*\/comment\/(\w{17})/.exec(pathOf(url))?.[1];
    const comment = written && /^\w{17}$/.test(written) ? written : undefined;
    const link = `https://${host}/posts/${id}${slug && `/${slug}`}${comment ? `?commentId=${comment}` : ''}`;
    return { key: `${name}:${id}${comment ? `/${comment}` : ''}`, link, kind: comment ? 'thread' : 'blog' };
  },
};
