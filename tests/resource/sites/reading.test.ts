import { testApart, testGroups } from '../groups.ts';

testGroups('blogs, reference works and shops', [
  {
    key: 'medium:31ce2565880c',
    link: 'https://medium.com/airbnb-engineering/widetext-a-multimodal-deep-learning-framework-31ce2565880c',
    kind: 'blog',
    addresses: [
      'https://medium.com/airbnb-engineering/widetext-a-multimodal-deep-learning-framework-31ce2565880c?source=collection_home---4------2-----------------------',
      'https://medium.com/p/31ce2565880c',
      'https://medium.com/@someone/another-slug-31ce2565880c?sk=0123456789abcdef0123456789abcdef',
      'https://someone.medium.com/another-slug-31ce2565880c#4c5a',
      'https://link-to.medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Fmedium.com%2Fp%2F31ce2565880c',
      'https://netflixtechblog.com/some-post-31ce2565880c?gi=f2cfa6b9b6e1',
      'https://scribe.rip/@someone/another-slug-31ce2565880c',
      'https://freedium.cfd/https://medium.com/@someone/another-slug-31ce2565880c',
      'https://webcache.googleusercontent.com/search?q=cache:https://medium.com/p/31ce2565880c',
    ],
  },
  {
    key: 'substack:garymarcus/nonsense-on-stilts',
    link: 'https://garymarcus.substack.com/p/nonsense-on-stilts',
    kind: 'blog',
    addresses: [
      'https://open.substack.com/pub/garymarcus/p/nonsense-on-stilts?r=abc&utm_campaign=post&showWelcome=true',
      'https://garymarcus.substack.com/p/nonsense-on-stilts/comments',
      'https://garymarcus.substack.com/p/nonsense-on-stilts?s=r#footnote-1',
    ],
  },
  {
    key: 'substack:p-123456789',
    addresses: [
      'https://substack.com/home/post/p-123456789',
      'https://substack.com/home/post/p-123456789?source=queue',
      'https://substack.com/@someone/p-123456789',
    ],
  },
  {
    key: 'url:example.com/p/a-post',
    link: 'https://www.example.com/p/a-post',
    addresses: [
      'https://www.example.com/p/a-post?utm_source=substack',
      'https://example.com/p/a-post?publication_id=1&post_id=2&isFreemail=true&r=abc&triedRedirect=true',
    ],
  },
  {
    key: 'lesswrong:nR3DkyivzF4ve97oM',
    link: 'https://www.lesswrong.com/posts/nR3DkyivzF4ve97oM/how-go-players',
    kind: 'blog',
    addresses: [
      'https://www.lesswrong.com/posts/nR3DkyivzF4ve97oM/how-go-players#Section',
      'https://www.alignmentforum.org/posts/nR3DkyivzF4ve97oM/how-go-players',
      'https://www.greaterwrong.com/posts/nR3DkyivzF4ve97oM/how-go-players',
      'https://lesswrong.com/posts/nR3DkyivzF4ve97oM',
    ],
  },
  {
    key: 'wikipedia:en/Hermitian_matrix',
    link: 'https://en.wikipedia.org/wiki/Hermitian_matrix',
    addresses: [
      'https://en.m.wikipedia.org/wiki/Hermitian_matrix#Properties',
      'https://en.wikipedia.org/w/index.php?title=Hermitian_matrix&oldid=485342619',
      'https://en.wikipedia.org/w/index.php?title=Hermitian%20matrix&action=history',
      'https://en.wikipedia.org/wiki/hermitian_matrix',
      'http://wikipedia.org/wiki/Hermitian_matrix',
      'https://www.wikiwand.com/en/articles/Hermitian_matrix',
      'https://www.wikiwand.com/en/Hermitian_matrix',
      'https://en.wikipedia.org/wiki/Hermitian_matrix?useskin=vector',
    ],
  },
  {
    key: 'wikipedia:de/Z%C3%BCrich',
    addresses: ['https://de.wikipedia.org/wiki/Z%C3%BCrich', 'https://de.m.wikipedia.org/wiki/Zürich'],
  },
  {
    key: 'wikipedia:en/AC/DC',
    addresses: ['https://en.wikipedia.org/wiki/AC/DC', 'https://en.wikipedia.org/wiki/AC%2FDC'],
  },
  {
    key: 'commons/File:Example.jpg',
    addresses: [
      'https://commons.wikimedia.org/wiki/File:Example.jpg',
      'https://commons.m.wikimedia.org/wiki/File:Example.jpg',
    ],
  },
  {
    key: 'google-docs:document/1AbCdEfGhIjKlMnOpQrStUvWxYz',
    link: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz',
    addresses: [
      'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit?usp=sharing#heading=h.1',
      'https://docs.google.com/document/u/0/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/mobilebasic',
    ],
  },
  {
    key: 'google-docs:file/1AbCdEfGhIjKlMnOpQrStUvWxYz',
    link: 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz',
    addresses: [
      'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/view',
      'https://drive.google.com/open?id=1AbCdEfGhIjKlMnOpQrStUvWxYz',
      'https://drive.google.com/uc?export=download&id=1AbCdEfGhIjKlMnOpQrStUvWxYz',
    ],
  },
  {
    key: 'google-books:IG1qDwAAQBAJ',
    link: 'https://books.google.com/books?id=IG1qDwAAQBAJ',
    addresses: [
      'https://www.google.com/books/edition/_/IG1qDwAAQBAJ?hl=en',
      'https://books.google.de/books?id=IG1qDwAAQBAJ&pg=PA3&dq=x#v=onepage',
      'https://play.google.com/store/books/details/A_Title?id=IG1qDwAAQBAJ',
    ],
  },
  {
    key: 'google-scholar:RjsFKYEAAAAJ',
    link: 'https://scholar.google.com/citations?user=RjsFKYEAAAAJ',
    addresses: ['https://scholar.google.de/citations?hl=de&user=RjsFKYEAAAAJ&cstart=20&pagesize=80'],
  },
  {
    key: 'patent:US1065211A',
    link: 'https://patents.google.com/patent/US1065211A',
    addresses: [
      'https://patents.google.com/patent/US1065211A/en?oq=x',
      'https://patents.google.com/patent/us1065211a/de',
    ],
  },
  {
    key: 'amazon:1098107969',
    link: 'https://www.amazon.com/dp/1098107969',
    addresses: [
      'https://www.amazon.com/Some-Book-Author/dp/1098107969/ref=sr_1_1?keywords=x&qid=1&tag=me-20',
      'https://amazon.de/gp/product/1098107969?psc=1',
      'https://smile.amazon.co.uk/gp/aw/d/1098107969',
    ],
  },
  {
    key: 'goodreads:18467746',
    link: 'https://www.goodreads.com/book/show/18467746',
    addresses: [
      'https://www.goodreads.com/book/show/18467746-the-norm-chronicles?from_search=true',
      'https://www.goodreads.com/book/show/18467746.The_Norm',
    ],
  },
  {
    key: 'apple:1200361736/1000500000001',
    link: 'https://podcasts.apple.com/us/podcast/the-daily/id1200361736?i=1000500000001',
    addresses: [
      'https://podcasts.apple.com/us/podcast/the-daily/id1200361736?i=1000500000001&l=es',
      'https://podcasts.apple.com/de/podcast/id1200361736?i=1000500000001',
    ],
  },
  {
    key: 'spotify:episode:0123456789abcdefABCDEF',
    link: 'https://open.spotify.com/episode/0123456789abcdefABCDEF',
    addresses: [
      'https://open.spotify.com/intl-de/episode/0123456789abcdefABCDEF?si=abc',
      'https://open.spotify.com/embed/episode/0123456789abcdefABCDEF',
    ],
  },
  {
    key: 'chrome-extension:cjpalhdlnbpafiamejdnhcphjbkeiagm',
    link: 'https://chromewebstore.google.com/detail/cjpalhdlnbpafiamejdnhcphjbkeiagm',
    kind: 'tool',
    addresses: [
      'https://chrome.google.com/webstore/detail/ublock-origin/cjpalhdlnbpafiamejdnhcphjbkeiagm?hl=de',
      'https://chromewebstore.google.com/detail/ublock-origin/cjpalhdlnbpafiamejdnhcphjbkeiagm/reviews',
    ],
  },
  {
    key: 'firefox-extension:ublock-origin',
    link: 'https://addons.mozilla.org/firefox/addon/ublock-origin/',
    kind: 'tool',
    addresses: [
      'https://addons.mozilla.org/en-US/firefox/addon/ublock-origin/?utm_source=x',
      'https://addons.mozilla.org/de/android/addon/ublock-origin/reviews/',
    ],
  },
]);

testApart('blogs, reference works and shops', [
  'https://blog.example/p/view?post_id=1',
  'https://blog.example/p/view?post_id=2',
  'https://medium.com/a/b-31ce2565880c',
  'https://medium.com/a/b-31ce2565880d',
  'https://medium.com/airbnb-engineering',
  'https://medium.com/tag/machine-learning',
  'https://medium.com/@someone',
  'https://a.substack.com/p/b',
  'https://c.substack.com/p/b',
  'https://a.substack.com/',
  'https://a.substack.com/archive',
  'https://www.lesswrong.com/posts/nR3DkyivzF4ve97oM/a',
  'https://www.lesswrong.com/posts/nR3DkyivzF4ve97oM/a?commentId=6FiqDnPF5unKX6LQt',
  'https://forum.effectivealtruism.org/posts/nR3DkyivzF4ve97oM/a',
  'https://en.wikipedia.org/wiki/Mercury_(planet)',
  'https://en.wikipedia.org/wiki/Mercury_(element)',
  'https://de.wikipedia.org/wiki/Mercury_(planet)',
  'https://en.wiktionary.org/wiki/Mercury',
  'https://en.wiktionary.org/wiki/mercury',
  'https://en.wikipedia.org/wiki/Talk:Mercury_(planet)',
  'https://en.wikipedia.org/wiki/Special:Search?search=a',
  'https://en.wikipedia.org/wiki/Special:Search?search=b',
  'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit',
  'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYZ/edit',
  'https://podcasts.apple.com/us/podcast/a/id1200361736',
  'https://podcasts.apple.com/us/podcast/a/id1200361736?i=1000500000001',
  'https://www.google.com/search?q=a',
  'https://www.google.com/search?q=b',
  'https://mail.google.com/mail/u/0/#inbox/a',
  'https://mail.google.com/mail/u/0/#inbox/b',
]);
