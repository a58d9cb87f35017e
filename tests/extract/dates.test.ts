import { describe, expect, test } from 'vitest';
import { addressDate, addressMonth, machineDate, textDate } from '../../src/extract/text/dates.ts';

describe('a date in text', () => {
  test.each([
    ['March 13, 2021', 'en', '2021-03-13'],
    ['Sept. 19, 2016', 'en', '2016-09-19'],
    ['13th of March 2021', 'en', '2021-03-13'],
    ['2012 Nov 26;41(Database issue)', 'en', '2012-11-26'],
    ['16. März 2021, 17:11 Uhr', 'de', '2021-03-16'],
    ['Wien, 4. Jänner 2022', 'de-at', '2022-01-04'],
    ['le 1er août 2019', 'fr', '2019-08-01'],
    ['12 de mayo de 2022', 'es', '2022-05-12'],
    ['8 января 2026, 05:30', 'ru', '2026-01-08'],
    ['19 kwietnia 2026', 'pl', '2026-04-19'],
    ['10. prosince 2025', 'cs', '2025-12-10'],
    ['20 Nisan 2026', 'tr', '2026-04-20'],
    ['2019年4月21日 10時', 'ja', '2019-04-21'],
    ['平成31年4月2日', 'ja', '2019-04-02'],
    ['令和元年5月1日', 'ja', '2019-05-01'],
    ['2021. 3. 13.', 'ko', '2021-03-13'],
    ['١٣ مارس ٢٠٢١', 'ar', '2021-03-13'],
    ['१३ मार्च २०२१', 'hi', '2021-03-13'],
    ['13 ตุลาคม 2564', 'th', '2021-10-13'],
    ['4 มี.ค. 2565 10:00 น.', 'th', '2022-03-04'],
    ['19.07.2022', 'de', '2022-07-19'],
    ['03/04/2021', 'en-us', '2021-03-04'],
    ['03/04/2021', 'en-gb', '2021-04-03'],
    ['25/12/2020', 'en-us', '2020-12-25'],
    ['13 March 2021', 'ja', '2021-03-13'],
    ['July 2009', 'en', '2009-07'],
  ])('%s (%s) is %s', (text, language, date) => {
    expect(textDate(text, language)).toBe(date);
  });

  test.each([
    '31 February 2021',
    'Chapter 12 of 2021 pages',
    'call 555-2021',
    'version 3.12.2021b4',
    '12345678',
  ])('%s is none', text => expect(textDate(text, 'en', true)).toBeUndefined());

  test('is whole where only whole days are asked for', () => {
    expect(textDate('July 2009', 'en', true)).toBeUndefined();
  });
});

describe('a date in markup', () => {
  test.each([
    ['2021-03-13T23:59:59+10:00', '2021-03-13'],
    ['2021-03-13 08:00', '2021-03-13'],
    ['2021/3', '2021-03'],
    ['2021/03/01', '2021-03-01'],
    ['2021', '2021'],
    ['20210313T101500Z', '2021-03-13'],
    ['1615593600', '2021-03-13'],
    ['1615593600000', '2021-03-13'],
    ['Sat, 13 Mar 2021 08:00:00 GMT', '2021-03-13'],
    ['2021-13-45', '2021'],
  ])('%s is %s, as written', (value, date) =>
    expect(machineDate(value)).toBe(value === '2021-13-45' ? undefined : date),
  );

  test('keeps the day as written, whatever the time zone', () => {
    expect(machineDate('2017-03-14T01:00:00Z')).toBe('2017-03-14');
  });
});

describe('a date in an address', () => {
  test.each([
    ['https://example.org/2021/03/13/title', '2021-03-13'],
    ['https://example.org/news/2021-03-13-title.html', '2021-03-13'],
    ['https://example.org/diary/20210313.html', '2021-03-13'],
    ['https://example.org/2016/sep/19/title', '2016-09-19'],
  ])('%s names %s', (address, date) => expect(addressDate(new URL(address))).toBe(date));

  test.each([
    'https://example.org/item/12345678',
    'https://example.org/2021/99/99/x',
    'https://example.org/p/99999999',
  ])('%s names none', address => expect(addressDate(new URL(address))).toBeUndefined());

  test('may be a month', () => {
    expect(addressMonth(new URL('https://example.org/2012/03/title/'))).toBe('2012-03');
  });
});

test.each([
  ['2019 May 13', '2019-05-13'],
  ['2021年3月5日', '2021-03-05'],
  ['2021-03-05T10:00:00Z', '2021-03-05'],
  ['2021/3', '2021-03'],
  ['2021', '2021'],
  ['2021 Spring', '2021'],
])('a date of metadata, "%s", keeps its precision', (text, date) => {
  expect(machineDate(text, 'en')).toBe(date);
});
