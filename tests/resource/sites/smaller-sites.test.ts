import { testApart, testGroups } from '../groups.ts';

testGroups('smaller networks', [
  {
    key: 'tumblr:123456789',
    addresses: [
      'https://staff.tumblr.com/post/123456789/a-title',
      'https://staff.tumblr.com/post/123456789',
      'https://www.tumblr.com/staff/123456789/a-title?source=share',
    ],
  },
  {
    key: 'internet-archive:a_book',
    link: 'https://archive.org/details/a_book',
    addresses: [
      'https://archive.org/details/a_book/page/n5/mode/2up',
      'https://www.archive.org/stream/a_book',
      'https://archive.org/embed/a_book',
    ],
  },
  {
    key: 'gutenberg:1342',
    link: 'https://www.gutenberg.org/ebooks/1342',
    addresses: [
      'http://gutenberg.org/ebooks/1342.html',
      'https://www.gutenberg.org/files/1342/1342-h/1342-h.htm',
      'https://www.gutenberg.org/cache/epub/1342/pg1342.txt',
    ],
  },
  {
    key: 'packagist:a/b',
    link: 'https://packagist.org/packages/a/b',
    addresses: ['https://packagist.org/packages/A/b', 'https://packagist.org/packages/a/b/stats'],
  },
  {
    key: 'coursera:learn/machine-learning',
    link: 'https://www.coursera.org/learn/machine-learning',
    kind: 'course',
    addresses: [
      'https://www.coursera.org/learn/machine-learning/lecture/abc/welcome?specialization=x#modules',
    ],
  },
  {
    key: 'udemy:the-web',
    link: 'https://www.udemy.com/course/the-web/',
    kind: 'course',
    addresses: [
      'https://www.udemy.com/course/the-web/learn/lecture/1?couponCode=X',
      'https://udemy.com/course/the-web',
    ],
  },
  {
    key: 'url:cnn.com/2021/03/01/tech/a-b',
    link: 'https://www.cnn.com/2021/03/01/tech/a-b/index.html',
    addresses: [
      'https://amp.cnn.com/cnn/2021/03/01/tech/a-b/index.html',
      'https://edition.cnn.com/2021/03/01/tech/a-b/index.html',
      'https://lite.cnn.com/2021/03/01/tech/a-b',
    ],
  },
  {
    key: 'instagram:CabcDEf_1',
    link: 'https://www.instagram.com/p/CabcDEf_1/',
    kind: 'thread',
    addresses: [
      'https://www.instagram.com/reel/CabcDEf_1/?igsh=x',
      'https://instagram.com/someone/p/CabcDEf_1',
    ],
  },
  {
    key: 'telegram:durov/123',
    link: 'https://t.me/durov/123',
    kind: 'thread',
    addresses: ['https://t.me/s/durov/123', 'https://telegram.me/Durov/123?single'],
  },
  {
    key: 'tiktok:7012345678901234567',
    link: 'https://www.tiktok.com/@a.b/video/7012345678901234567',
    kind: 'video',
    addresses: [
      'https://m.tiktok.com/@a.b/video/7012345678901234567?is_copy_url=1',
      'https://m.tiktok.com/v/7012345678901234567.html',
      'https://www.tiktok.com/embed/v2/7012345678901234567',
    ],
  },
  {
    key: 'imdb:tt0089276',
    link: 'https://www.imdb.com/title/tt0089276/',
    addresses: [
      'https://m.imdb.com/title/tt0089276/?ref_=fn_al_tt_5',
      'https://www.imdb.com/de/title/tt0089276/fullcredits',
    ],
  },
  {
    key: 'lwn:637396',
    link: 'https://lwn.net/Articles/637396/',
    kind: 'blog',
    addresses: [
      'https://lwn.net/Articles/637396/bigpage#Comments',
      'https://lwn.net/SubscriberLink/637396/0123456789abcdef/',
      'http://lwn.net/Articles/637396',
    ],
  },
  {
    key: 'notion:0123456789abcdef0123456789abcdef',
    link: 'https://someone.notion.site/A-Page-0123456789abcdef0123456789abcdef',
    addresses: [
      'https://someone.notion.site/A-Page-0123456789abcdef0123456789abcdef?pvs=4',
      'https://www.notion.so/someone/A-Page-0123456789abcdef0123456789abcdef',
      'https://notion.so/01234567-89ab-cdef-0123-456789abcdef',
    ],
  },
  {
    key: 'reuters:USKBN28B3MF',
    link: 'https://www.reuters.com/article/idUSKBN28B3MF',
    addresses: [
      'https://www.reuters.com/article/us-some-thing-idUSKBN28B3MF',
      'https://mobile.reuters.com/article/amp/idUSKBN28B3MF',
      'https://uk.reuters.com/article/uk-some-thing-idUSKBN28B3MF?il=0',
    ],
  },
  {
    key: 'url:someone.blogspot.com/2021/03/a-post.html',
    link: 'https://someone.blogspot.com/2021/03/a-post.html',
    addresses: [
      'https://someone.blogspot.com/2021/03/a-post.html?m=1',
      'http://someone.blogspot.co.uk/2021/03/a-post.html?spref=tw',
      'https://someone.blogspot.de/2021/03/a-post.html?showComment=1',
    ],
  },
  {
    key: 'url:ai.example.com/2021/03/a-post.html',
    link: 'https://ai.example.com/2021/03/a-post.html',
    addresses: ['https://ai.example.com/2021/03/a-post.html?m=1'],
  },
  {
    key: 'url:theverge.com/2021/1/1/22201234/a-story',
    link: 'https://www.theverge.com/2021/1/1/22201234/a-story',
    addresses: [
      'https://www.theverge.com/2021/1/1/22201234/a-story?share=twitter&nb=1',
      'https://www.theverge.com/platform/amp/2021/1/1/22201234/a-story',
    ],
  },
  {
    key: 'url:nytimes.com/2021/03/01/us/a.html',
    link: 'https://www.nytimes.com/2021/03/01/us/a.html',
    addresses: [
      'https://www.nytimes.com/2021/03/01/us/a.html?smid=tw-share&referringSource=articleShare',
      'https://www.nytimes.com/2021/03/01/us/a.amp.html',
      'https://mobile.nytimes.com/2021/03/01/us/a.html?_r=0',
    ],
  },
]);

testApart('smaller sites', [
  'https://f1000research.com/articles/10-153',
  'https://wellcomeopenresearch.org/articles/6-209',
  'https://eprint.iacr.org/2021/091',
  'https://eprint.iacr.org/2021/092',
  'https://eprint.iacr.org/2021/',
  'https://lwn.net/Articles/637396/',
  'https://lwn.net/Articles/637397/',
  'https://lwn.net/Archives/',
  'https://t.me/durov',
  'https://t.me/durov/1',
  'https://t.me/durov/2',
  'https://a.blogspot.com/2021/03/',
  'https://a.blogspot.com/2021/03/b.html',
  'https://b.blogspot.com/2021/03/b.html',
]);
