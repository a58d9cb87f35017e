import { describe, expect, test } from 'vitest';
import { isSiteName, mainPart, withoutSite } from '../../src/extract/text/title-parts.ts';

describe('a title', () => {
  test.each([
    ['Quiet harbours | The Example', ['Example'], 'Quiet harbours'],
    ['Quiet harbours - Politics - Example.com', ['Example'], 'Quiet harbours - Politics'],
    ['Example: Quiet harbours', ['Example'], 'Quiet harbours'],
    ['小さな港の朝｜例の新聞', ['例の新聞'], '小さな港の朝'],
    ['Weekly Edition [LWN.net]', ['LWN.net'], 'Weekly Edition'],
    ['[2103.07579] Revisiting ResNets', [], 'Revisiting ResNets'],
    ['(3) A boat at sea - YouTube', ['YouTube'], 'A boat at sea'],
    ['Adverb order with still - lingbuzz/008324', ['lingbuzz'], 'Adverb order with still'],
    ['Rust vs Go: which is it?', ['Example'], 'Rust vs Go: which is it?'],
    ['Example', ['Example'], 'Example'],
  ])('%s loses the name of its site %j', (title, sites, expected) => {
    expect(withoutSite(title, sites)).toBe(expected);
  });

  test('has a main part where one is much longer than the others', () => {
    expect(mainPart('EFC Example - A long headline that says it all - Press - News')?.text).toBe(
      'A long headline that says it all',
    );
    expect(mainPart('Short part - Other part')).toBeUndefined();
  });

  test('is a site name with or without an article and an ending', () => {
    expect(isSiteName('The Example', ['example.com'])).toBe(true);
    expect(isSiteName('Example for beginners', ['Example'])).toBe(false);
  });
});
