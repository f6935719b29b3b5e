import { describe, expect, test } from 'vitest';
import type { PagePlace, PageReading } from '../../../core/model/page-binding';
import { textReading } from '../../../core/words';
import { addressOf, isAddress, isAt } from '../../../entrypoints/capture/address';
import { askAgain } from '../../../entrypoints/capture/ask-again';
import { receiptOf } from '../../../entrypoints/capture/receipt';
import type { PlaceRead } from '../../../entrypoints/picker/places';

const reading = textReading('52', 0, 'en') as PageReading;
const table: PagePlace = { by: 'table', row: 'nps', column: 'now' };
const path: PagePlace = { by: 'path', selectors: ['td:nth-of-type(2)'], label: 'nps · now' };
const name: PagePlace = { by: 'name', selector: '#nps', label: 'nps' };
const found = (by: PagePlace['by'], text: string, label: string, element = 0): PlaceRead => ({
  by,
  count: 1,
  element,
  text,
  label,
});
const ask = (places: PagePlace[], reads: PlaceRead[], language = 'en') =>
  askAgain({ places, reading, language: 'en' }, { language, reads }, undefined);

describe('a page is believed only where', () => {
  test('all that answer agree', () => {
    const there = found('table', '54', 'nps · now');
    expect(ask([table, path], [there, found('path', '54', 'nps · now')])).toMatchObject({
      sure: true,
      value: 54,
    });
    expect(ask([table, name], [there, found('name', '7', 'nps', 1)])).toEqual({
      sure: false,
      why: 'disagree',
      value: 54,
    });
  });

  test('one of them goes by words: what stands at the old place now is not taken', () => {
    expect(
      ask([table, path], [found('table', '54', 'nps · now'), found('path', '3', 'churn · now', 1)]),
    ).toMatchObject({
      sure: true,
      value: 54,
    });
    const gone: PlaceRead = { by: 'table', count: 0 };
    expect(ask([table, path], [gone, found('path', '3', 'churn · now')])).toMatchObject({
      why: 'otherLabel',
    });
    expect(ask([path], [found('path', '54', 'nps · now')])).toMatchObject({ sure: false });
    expect(ask([table, path], [gone, { by: 'path', count: 0 }])).toEqual({ sure: false, why: 'nothing' });
  });

  test('none is found twice', () => {
    expect(ask([table, path], [{ by: 'table', count: 2 }, found('path', '54', 'nps · now')])).toMatchObject({
      why: 'several',
    });
  });

  test('what an author named still says what it said, or speaks another language', () => {
    expect(ask([name], [found('name', '3', 'churn')])).toMatchObject({ why: 'otherLabel' });
    expect(ask([name], [found('name', '54', 'weiterempfehlung')], 'de')).toMatchObject({
      sure: true,
      value: 54,
    });
  });
});

describe('a page is known by its address', () => {
  test.each([
    ['https://u:p@wiki.example/page?session=1#part', 'https://wiki.example/page'],
    ['https://wiki.example/index.php?title=NPS&action=view', 'https://wiki.example/index.php?title=NPS'],
    ['https://app.example/#/dashboard/nps', 'https://app.example/#/dashboard/nps'],
  ])('%s', (page, address) => {
    expect(addressOf(page)).toBe(address);
    expect(isAt(address, page)).toBe(true);
  });

  test('a star stands for any part, a dot for itself, and never for another site', () => {
    expect(isAt('https://wiki.example/*/nps', 'https://wiki.example/2026/q4/nps')).toBe(true);
    expect(isAt('https://wiki.example/page', 'https://wikiXexample/page')).toBe(false);
    expect(isAt('https://wiki.example/page', 'https://wiki.example/page/more')).toBe(false);
    expect(isAddress('https://*.example/page')).toBe(false);
    expect(isAddress('https://*/page')).toBe(false);
    expect(isAddress('https://wiki.example/*')).toBe(true);
  });

  test('a receipt holds no credentials and no fragment, and nothing of what is no page', () => {
    expect(receiptOf({ url: 'https://u:p@wiki.example/page?a=1#x', title: ' NPS \n now' }, '52', 5)).toEqual({
      title: 'NPS now',
      url: 'https://wiki.example/page?a=1',
      text: '52',
      time: 5,
    });
    expect(receiptOf({ url: 'javascript:alert(1)' }, '52', 5)).toBeUndefined();
  });
});
