import { testApart, testGroups } from '../groups.ts';

testGroups('videos', [
  {
    key: 'youtube:ya5NwvKafDk',
    link: 'https://www.youtube.com/watch?v=ya5NwvKafDk',
    kind: 'video',
    addresses: [
      'https://youtu.be/ya5NwvKafDk',
      'https://youtu.be/ya5NwvKafDk?si=AbCdEfGhIjKlMnOp&t=10',
      'https://youtu.be/ya5NwvKafDk&feature=share',
      'https://www.youtube.com/watch?app=desktop&v=ya5NwvKafDk&pp=ygUE',
      'https://www.youtube.com/watch?v=ya5NwvKafDk?t=3',
      'https://m.youtube.com/watch?v=ya5NwvKafDk&list=PLabcdefghijkl&index=2&t=1h2m',
      'https://m.youtube.com/#/watch?v=ya5NwvKafDk',
      'https://music.youtube.com/watch?v=ya5NwvKafDk&feature=share',
      'https://www.youtube.com/live/ya5NwvKafDk?feature=share',
      'https://youtube.com/shorts/ya5NwvKafDk?feature=share',
      'https://www.youtube.com/embed/ya5NwvKafDk?start=30&rel=0',
      'https://www.youtube-nocookie.com/embed/ya5NwvKafDk',
      'https://www.youtube.com/v/ya5NwvKafDk&hl=en_US&fs=1',
      'https://www.youtube.com/e/ya5NwvKafDk',
      'https://www.youtube.com/watch/ya5NwvKafDk',
      'https://www.youtube.com/?v=ya5NwvKafDk',
      'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3Dya5NwvKafDk%26feature%3Dshare',
      'https://www.youtube.com/oembed?url=https%3A//youtu.be/ya5NwvKafDk&format=json',
      'https://yewtu.be/watch?v=ya5NwvKafDk',
      'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dya5NwvKafDk&gl=DE',
      'https://web.archive.org/web/2021/https://www.youtube.com/watch?v=ya5NwvKafDk',
    ],
  },
  {
    key: 'youtube-list:PLDB4BCE9817AE7B43',
    link: 'https://www.youtube.com/playlist?list=PLDB4BCE9817AE7B43',
    addresses: [
      'https://music.youtube.com/playlist?list=PLDB4BCE9817AE7B43&si=x',
      'https://www.youtube.com/embed/videoseries?list=PLDB4BCE9817AE7B43',
    ],
  },
  {
    key: 'youtube-channel:@mrdbourke',
    link: 'https://www.youtube.com/@mrdbourke',
    addresses: ['https://www.youtube.com/@mrdbourke/videos', 'https://m.youtube.com/@MrDBourke'],
  },
  {
    key: 'youtube-channel:channel/UCzcRQ3vRNr6fJ1A9rqFn7QA',
    addresses: [
      'https://www.youtube.com/channel/UCzcRQ3vRNr6fJ1A9rqFn7QA',
      'https://youtube.com/channel/UCzcRQ3vRNr6fJ1A9rqFn7QA/about',
    ],
  },
  {
    key: 'vimeo:311983548',
    link: 'https://vimeo.com/311983548',
    kind: 'video',
    addresses: [
      'https://player.vimeo.com/video/311983548?h=abc&color=fff',
      'https://vimeo.com/channels/staffpicks/311983548',
      'https://vimeo.com/groups/motion/videos/311983548',
      'https://vimeo.com/showcase/12345/video/311983548',
      'https://vimeo.com/311983548#t=20s',
      'https://vimeo.com/311983548/a1b2c3d4e5',
    ],
  },
  {
    key: 'ted:ken_robinson_do_schools_kill_creativity',
    link: 'https://www.ted.com/talks/ken_robinson_do_schools_kill_creativity',
    kind: 'video',
    addresses: [
      'https://www.ted.com/talks/ken_robinson_do_schools_kill_creativity/transcript?language=de',
      'https://embed.ted.com/talks/lang/fr/ken_robinson_do_schools_kill_creativity',
      'http://www.ted.com/talks/ken_robinson_do_schools_kill_creativity.html',
    ],
  },
  {
    key: 'slideslive:38922748',
    link: 'https://slideslive.com/38922748',
    kind: 'video',
    addresses: [
      'https://slideslive.com/38922748/some-talk?ref=speaker',
      'https://slideslive.com/embed/presentation/38922748',
    ],
  },
  {
    key: 'dailymotion:x7tgad0',
    link: 'https://www.dailymotion.com/video/x7tgad0',
    addresses: [
      'https://dai.ly/x7tgad0',
      'https://www.dailymotion.com/embed/video/x7tgad0',
      'https://www.dailymotion.com/video/x7tgad0_a-title_tech',
    ],
  },
  {
    key: 'bilibili:BV1xx411c7mD',
    link: 'https://www.bilibili.com/video/BV1xx411c7mD/',
    addresses: [
      'https://b23.tv/BV1xx411c7mD',
      'https://m.bilibili.com/video/BV1xx411c7mD?p=1&spm_id_from=333',
    ],
  },
  {
    key: 'twitch:123456789',
    link: 'https://www.twitch.tv/videos/123456789',
    addresses: ['https://m.twitch.tv/videos/123456789?t=1h', 'https://www.twitch.tv/someone/v/123456789'],
  },
  {
    key: 'loom:0123456789abcdef0123456789abcdef',
    link: 'https://www.loom.com/share/0123456789abcdef0123456789abcdef',
    addresses: [
      'https://www.loom.com/share/A-Demo-0123456789abcdef0123456789abcdef?sid=1',
      'https://www.loom.com/embed/0123456789abcdef0123456789abcdef',
    ],
  },
]);

testApart('videos', [
  'https://www.dailymotion.com/lemonde',
  'https://www.dailymotion.com/video/lemonde',
  'https://www.youtube.com/watch?v=aaaaaaaaaaa',
  'https://www.youtube.com/watch?v=aaaaaaaaaaA',
  'https://www.youtube.com/watch?v=aaaaaaaaaaa1',
  'https://www.youtube.com/playlist?list=PLaaaaaaaaaaaaaaaa',
  'https://www.youtube.com/playlist?list=PLaaaaaaaaaaaaaaaA',
  'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
  'https://www.youtube.com/@someone',
  'https://www.youtube.com/c/someone',
  'https://www.youtube.com/results?search_query=a',
  'https://www.youtube.com/results?search_query=b',
  'https://www.youtube.com/clip/Ugkxabc',
  'https://www.youtube.com/',
  'https://vimeo.com/11111',
  'https://vimeo.com/22222',
  'https://vimeo.com/event/11111',
  'https://vimeo.com/staffpicks',
  'https://www.ted.com/talks/a_b',
  'https://www.ted.com/topics/a_b',
]);
