import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyPatch,
  cycleDates,
  type Doc,
  type Fields,
  markedParts,
  type Patch,
  patchIn,
  recordCheckIn,
  search,
  searchIndex,
} from '../../../core/model';
import { cycleAddress } from '../../../entrypoints/dashboard/frame/route';
import { noteEntries } from '../../../entrypoints/dashboard/palette/note-entries';

function docOf(cycle: string, ...patches: Patch[]): Doc {
  const doc: Doc = { id: `cycle:${cycle}`, records: {} };
  for (const patch of patches) doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, '1');
  return doc;
}

const old = docOf(
  '2025-q4',
  patchIn('2025-q4', 'cycle', '2025-q4', { worked: 'Walking in the CAFÉ quarter', closed: true }),
  patchIn('2025-q4', 'objective', 'o1', { title: 'Rest' }),
  patchIn('2025-q4', 'keyResult', 'k1', { objective: 'o1', title: 'Sleep 8 h', metric: 'yesNo' }),
);
const now = docOf(
  '2026-q1',
  patchIn('2026-q1', 'objective', 'o2', { title: 'Run' }),
  patchIn('2026-q1', 'keyResult', 'k2', { objective: 'o2', title: 'Run 100 km', metric: 'yesNo' }),
  recordCheckIn('2026-q1', 'c1', {
    keyResult: 'k2',
    date: '2026-01-12',
    value: 1,
    note: 'To the café and back',
  }),
  recordCheckIn('2026-q1', 'c2', { keyResult: 'k2', date: '2026-02-02', value: 1, blocker: 'Cafe was shut' }),
);
const texts = (docs: Doc[], query: string) =>
  search(searchIndex(docs), query, 10).found.map((one) => one.text);

test('finds notes, blockers, titles and reflections whatever their case and accents, the newest first', () => {
  expect(texts([old, now], 'cafe')).toEqual([
    'Cafe was shut',
    'To the café and back',
    'Walking in the CAFÉ quarter',
  ]);
  expect(texts([old, now], 'back café')).toEqual(['To the café and back']);
  expect(texts([old, now], '  ')).toEqual([]);
  expect(search(searchIndex([now]), 'back', 10).found[0]).toMatchObject({
    what: 'note',
    about: 'Run 100 km',
    cycleId: '2026-q1',
    date: '2026-01-12',
  });
});

test('what was said at a reading of a bound KPI is found as its key result’s, within the cycle alone', () => {
  const doc = 'scorecard:main';
  const reading = (id: string, set: Partial<Fields<'reading'>> & { removed?: boolean }): Patch => ({
    doc,
    kind: 'reading',
    id,
    set: { kpi: 'nps', date: '2026-02-03', value: 50, ...set },
  });
  const patches: Patch[] = [
    { doc, kind: 'kpi', id: 'nps', set: { title: 'NPS', parent: 'customer' } },
    reading('r1', { note: 'Survey in March', blocker: 'Survey is late' }),
    reading('r2', { note: 'Survey of last year', date: '2025-12-31' }),
    reading('r3', { note: 'Survey of the next quarter', date: '2026-04-01' }),
    reading('r4', { note: 'Survey by mistake', removed: true }),
    reading('r5', { note: 'Survey of another KPI', kpi: 'churn' }),
  ];
  const scorecard = { ...docOf('2026-q1', ...patches), id: doc };
  const boundTo = (more: { removed?: boolean }) =>
    docOf(
      '2026-q1',
      patchIn('2026-q1', 'keyResult', 'k', { objective: 'o', title: 'NPS 55', metric: 'reach', kpi: 'nps' }),
      patchIn('2026-q1', 'keyResult', 'k', more),
    );
  const docs = [boundTo({}), scorecard];
  expect(texts(docs, 'survey').sort()).toEqual(['Survey in March', 'Survey is late']);
  expect(texts([boundTo({ removed: true }), scorecard], 'survey')).toEqual([]);
  const [entry] = noteEntries('survey march', searchIndex(docs), docs, new Set(), 'en');
  expect(entry?.about).toContain('NPS 55');
  expect(entry?.doing).toEqual({ go: cycleAddress('2026-q1', 'k') });
});

test('what was removed is not found, nor what hangs on it', () => {
  const removed = docOf('2026-q1', ...Object.values(now.records).map(patchOf), {
    doc: 'cycle:2026-q1',
    kind: 'objective',
    id: 'o2',
    set: { removed: true },
  });
  expect(texts([removed], 'cafe')).toEqual([]);
  expect(texts([removed], 'run')).toEqual([]);
});

const patchOf = ({ kind, id, made: _made, ...set }: Doc['records'][string]): Patch => ({
  doc: 'cycle:2026-q1',
  kind,
  id,
  set,
});

test('a found text is shown whole or around what was found, with each found word marked', () => {
  expect(markedParts('Über den Fluss', 'uber fluss', 100)).toEqual([
    { text: 'Über', isFound: true },
    { text: ' den ', isFound: false },
    { text: 'Fluss', isFound: true },
  ]);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ maxLength: 5 }),
      (text, query) => {
        const shown = markedParts(text, query, 400).map((one) => one.text);
        expect(shown.join('')).toBe(text.replace(/\s+/g, ' '));
      },
    ),
  );
  const long = `${'word '.repeat(200)}needle${' word'.repeat(200)}`;
  const parts = markedParts(long, 'needle', 80);
  expect(parts.find((one) => one.isFound)?.text).toBe('needle');
  expect(parts.map((one) => one.text).join('').length).toBeLessThanOrEqual(82);
});

test.each([
  ['ΠΩΛΗΣ', 'Αύξηση στις Πωλήσεις', 'Πωλήσ'],
  ['πελάτες', 'Νέοι ΠΕΛΑΤΕΣ', 'ΠΕΛΑΤΕΣ'],
  ['が', '顧客か\u3099数', 'か\u3099'],
  ['ガス', '月のｶﾞｽ代', 'ｶﾞｽ'],
])('“%s” is found in “%s” and marked as it stands there', (query, title, marked) => {
  const doc = docOf('2026-q1', patchIn('2026-q1', 'objective', 'o', { title }));
  expect(texts([doc], query)).toEqual([title]);
  expect(markedParts(title, query, 100).filter((one) => one.isFound)).toEqual([
    { text: marked, isFound: true },
  ]);
});

test('ten years are searched within 50 ms', () => {
  const words =
    'the churn of enterprise accounts moved because renewals slipped into another month again'.split(' ');
  const note = (seed: number) =>
    Array.from({ length: 15 }, (_, at) => words[(seed * 7 + at * seed) % words.length]).join(' ');
  const docs = Array.from({ length: 40 }, (_, quarter) => {
    const id = `${2016 + Math.floor(quarter / 4)}-q${(quarter % 4) + 1}`;
    const date = cycleDates(id)?.start ?? '';
    const keyResults = Array.from({ length: 20 }, (_, at) => at);
    return docOf(
      id,
      patchIn(id, 'objective', 'o', { title: note(quarter) }),
      ...keyResults.map((at) =>
        patchIn(id, 'keyResult', `k${at}`, { objective: 'o', title: note(at), metric: 'yesNo' }),
      ),
      ...Array.from({ length: 250 }, (_, at) =>
        recordCheckIn(id, `c${at}`, {
          keyResult: `k${at % 20}`,
          date,
          value: at,
          note: note(at),
          blocker: note(at + 1),
        }),
      ),
    );
  });
  const index = searchIndex(docs);
  const took = ['renewals slipped', 'month', 'nothing of the kind', 'e a', 'churn'].map((query) => {
    const began = performance.now();
    search(index, query, 50);
    return performance.now() - began;
  });
  expect(index.written.length).toBe(40 * (1 + 20 + 500));
  expect(took.sort((a, b) => a - b)[2]).toBeLessThan(50);
});
