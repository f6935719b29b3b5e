import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranked } from '../../../core/model';

const titles = [
  'Raise NPS from 42 to 55',
  'Cut monthly churn from 4.2 % to 2.8 %',
  'Lift 90-day feature adoption from 25 % to 45 %',
  'Run 150 km',
  'Weight from 84 kg to 81 kg',
  'Launch the new sleep routine',
  'New product sales',
  'Détente with the café downstairs',
];
const found = (query: string, among = titles) =>
  ranked(
    query,
    among.map((title) => ({ title })),
  ).map(({ item }) => item.title);

test.each([
  ['nps', ['Raise NPS from 42 to 55', 'New product sales']],
  ['run', ['Run 150 km', 'Launch the new sleep routine']],
  ['chrn', ['Cut monthly churn from 4.2 % to 2.8 %']],
  ['45 lift', ['Lift 90-day feature adoption from 25 % to 45 %']],
  ['CAFE', ['Détente with the café downstairs']],
  ['new', ['New product sales', 'Launch the new sleep routine']],
  ['wkm', []],
  ['nothing of this', []],
])('“%s” finds %j', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('a whole word comes before the start of one, that before its inside, and that before letters', () => {
  const among = ['Trackers', 'The backtrack', 'Track it', 'T r a c k'];
  expect(found('track', among)).toEqual(['Track it', 'Trackers', 'The backtrack', 'T r a c k']);
});

test('without a query everything stands in its order', () => {
  expect(found('  ')).toEqual(titles);
});

test.each([
  ['cafe', 'CAFÉ'],
  ['ışık', 'Işık'],
  ['ısı', 'ISI'],
  ['istanbul', 'İstanbul'],
  ['strasse', 'Straße'],
  ['STRASSE', 'Straße'],
  ['ΣΤΟΧΟΣ', 'Στόχος'],
  ['שלום', 'שָׁלוֹם'],
  ['✔', '✔️'],
])('“%s” is all of “%s”, without case and accents', (query, title) => {
  expect(ranked(query, [{ title }])[0]?.score).toBe(2);
});

test.each([
  ['दान', 'दिन'],
  ['की', 'कमाई'],
  ['ปี', 'ปู'],
  ['ハス', 'バス'],
])('“%s” does not find “%s”: the marks that differ are letters', (query, title) => {
  expect(found(query, [title])).toEqual([]);
});

test.each(['ΠΩΛΗΣ', 'πωλης', 'ΑΥΞΗΣ'])('“%s” finds Greek as it is typed', (query) => {
  expect(ranked(query, [{ title: 'Αύξηση στις Πωλήσεις' }])[0]?.score).toBeGreaterThan(0.9);
});

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/),
  fc.constantFrom('4.2', '%', 'naïve', 'Straße', '–', '“quick”', 'über', '½', '再生'),
);
const title = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

test('every title is found by its own words, in whatever order, and first by them in theirs', () => {
  fc.assert(
    fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 12 }), fc.nat(), (among, nth) => {
      const wanted = among[nth % among.length] as string;
      const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      expect(folded(found(wanted, among)[0] ?? '')).toBe(folded(wanted));
      const turned = wanted.split(' ').toReversed().join(' ');
      expect(found(turned, among)).toContain(wanted);
    }),
  );
});

test('every title is found by the first letters of its words', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 1, max: 8 }), (wanted, length) => {
      const begun = wanted
        .split(' ')
        .map((one) => one.slice(0, length))
        .join(' ');
      expect(found(begun, [wanted])).toEqual([wanted]);
    }),
  );
});
