import { afterEach, expect, test } from 'vitest';
import type { PagePlace } from '../../../core/model/page-binding';
import { numbersInText } from '../../../core/words';
import { readablePage, readPlaces } from '../../../entrypoints/picker/places';
import { shownText } from '../../../entrypoints/picker/shown-text';

afterEach(() => document.body.replaceChildren());

function drawn(markup: string): Element {
  document.body.innerHTML = `<div>${markup}</div>`;
  return document.body.firstElementChild as Element;
}

test.each<[markup: string, values: number[]]>([
  ['1,234<br>56 %', [1234, 56]],
  ['$12<sup>99</sup>', [12, 99]],
  ['1,234<sup>2</sup>', [1234, 2]],
  ['<span style="display: none">000123</span>1,234', [1234]],
  ['48<span hidden>42</span>', [48]],
  ['<span style="visibility: hidden">7</span>52', [52]],
  ['<div>52</div><div>60</div>', [52, 60]],
  ['<p style="display: flex"><span>12</span><span>.99</span></p>', [12.99]],
  ['<svg><text><tspan x="0">52</tspan><tspan x="0" dy="1em">60</tspan></text></svg>', [52, 60]],
  ['Profit <b>5</b><i>2</i>', [52]],
  ['Users<br>52', [52]],
  ['Target 40.<br>35 reached', [40, 35]],
  ['Revenue was 120.<sup>1</sup>', [120, 1]],
  ['<p>We have 5.</p><p>12 left</p>', [5, 12]],
  ['<p style="display: flex"><span>12.</span><span>99</span></p>', [12.99]],
  ['<b style="display: contents">42</b>%', [42]],
  ['<b style="display: contents; visibility: hidden">7</b>52', [52]],
])('what is shown of %s are its numbers', (markup, values) => {
  expect(numbersInText(shownText(drawn(markup)), 'en').map(({ value }) => value)).toEqual(values);
});

test('what nobody can see is not found', () => {
  drawn('<b id="nps" hidden>0</b><p><b>54</b></p>');
  const places: PagePlace[] = [
    { by: 'name', selector: '#nps', label: '' },
    { by: 'path', selectors: ['p > b'], label: '' },
  ];
  expect(readPlaces(places, readablePage(document, 'en'))).toMatchObject([
    { by: 'name', count: 0 },
    { by: 'path', count: 1, text: '54' },
  ]);
});

test('a number without a box of its own is found in the one around it', () => {
  const { firstElementChild: paragraph } = drawn('<p><b style="display: contents">42</b></p>');
  const { numbers } = readablePage(document, 'en');
  expect(numbers.map(({ element, text }) => [element, text])).toEqual([[paragraph, '42']]);
});
