import { describe, expect, test } from 'vitest';
import {
  isFullName,
  isOrganisation,
  personName,
  splitByline,
  turned,
  unique,
} from '../../src/extract/text/names.ts';

describe('a byline', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By JANE DOE and JOHN ROE', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, John Q. Roe and Wim van der Berg', ['Jane Doe', 'John Q. Roe', 'Wim van der Berg']],
    ['Jane Doe, John Roe, and Wei Li', ['Jane Doe', 'John Roe', 'Wei Li']],
    ['本报记者 王一', ['王一']],
    ['박지훈 기자', ['박지훈']],
    ['بقلم: محمد صلاح', ['محمد صلاح']],
    ['Jane Doe, Staff Writer', ['Jane Doe']],
    ['Jane Doe, MD, PhD', ['Jane Doe']],
    ['Ma Jun, Do Kim and Ms. Pe Hein', ['Ma Jun', 'Do Kim', 'Pe Hein']],
    ['Jane Doe, M.D., John Roe, Ph. D', ['Jane Doe', 'John Roe']],
    ['Martin Luther King, Jr.', ['Martin Luther King Jr.']],
    ['By Jane Doe | CNN', ['Jane Doe', 'CNN']],
    ['Jane Doe (@janedoe) jane@example.org', ['Jane Doe']],
    ['By Jane Doe for The Example', ['Jane Doe']],
    ['By Jane Doe Updated March 3, 2021', ['Jane Doe']],
    ['Von Lena Groß und Max Müller', ['Lena Groß', 'Max Müller']],
    ['par Chokri Gharbi et Anne Roux', ['Chokri Gharbi', 'Anne Roux']],
    ['Por Luna González y Ana Ruiz', ['Luna González', 'Ana Ruiz']],
    ['Автор: Ярослав Кузишин и Антон Зелинский', ['Ярослав Кузишин', 'Антон Зелинский']],
    ['文：島津健吾', ['島津健吾']],
    ['焦鹏、王小明', ['焦鹏', '王小明']],
    ['Dr. Max Müller', ['Max Müller']],
    ['J.R. Stone', ['J.R. Stone']],
    ['By', []],
    ['Share', []],
    ['https://example.org/jane', []],
  ])('%s → %j', (byline, names) => expect(splitByline(byline)).toEqual(names));

  test('of hostile length is read in no time', () => {
    const start = performance.now();
    splitByline('and, '.repeat(100_000));
    splitByline(`By ${'a'.repeat(200_000)}`);
    splitByline('('.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a name', () => {
  test.each([
    ['Doe, Jane A.', 'Jane A. Doe'],
    ['van der Berg, Wim', 'Wim van der Berg'],
    ['Smith, John, Jr.', 'John Smith Jr.'],
    ['Jane Doe', 'Jane Doe'],
    ['Doe, PhD', 'Doe'],
  ])('%s is turned round to %s', (name, expected) => expect(turned(name)).toBe(expected));

  test('keeps its initials', () => expect(personName('J. R. R. Tolkien')).toBe('J. R. R. Tolkien'));

  test('is full with two capitalised words, or in a script without capitals', () => {
    expect(['Jane Doe', 'Wim van der Berg', '島津健吾', 'محمد صلاح'].every(isFullName)).toBe(true);
    expect(['thilo', 'Staff', 'links open overlay'].some(isFullName)).toBe(false);
  });

  test('may be an organisation', () => {
    expect(['Example News', 'Redaktion', 'The Associated Press', 'Example GmbH'].every(isOrganisation)).toBe(
      true,
    );
    expect(['Jane Doe', 'Newsom Hart', 'Agata Groupe'].filter(isOrganisation)).toEqual([]);
  });

  test('counts once, whatever its case', () => {
    expect(unique(['Jane Doe', 'JANE DOE', 'John Roe'])).toEqual(['Jane Doe', 'John Roe']);
  });
});
