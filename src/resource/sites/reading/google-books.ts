/** Google Books, old and new pages and the shop. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const BOOK_HOST = /^(?:www\.)?(?:books\.)?google\.[a-z.]{2,6}$|^play\.google\.com$/;

export const googleBooks: SiteRule = {
  name: 'google-books',
  hosts: ['*'],
  identify(url) {
    if (!BOOK_HOST.test(url.hostname)) return undefined;
    const path = pathOf(url);
    const isBook =
      path === '/books' ||
      path === '/books/about' ||
      path === '/books/reader' ||
      path.startsWith('/store/books/details') ||
      /^\/books\/about\//.test(path);
    const id =
      /^\/books\/edition\/[^/]+\/([\w-]{12})$/.exec(path)?.[1] ??
      (isBook ? url.searchParams.get('id') : undefined);
    return id && /^[\w-]{12}$/.test(id)
      ? { key: `google-books:${id}`, link: `https://books.google.com/books?id=${id}` }
      : undefined;
  },
};
