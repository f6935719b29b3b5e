import { expect, test } from 'vitest';
import { embedLink, linkSavings } from '../../../core/publish';
import { decodeLink, type Snapshot } from '../../../core/snapshot';
import { fiveByFive } from '../snapshot/five-by-five';
import { example } from './example';

test('a link carries the snapshot behind its #, and says how long it is', async () => {
  const { link, length } = await embedLink(example(), 'https://embed.example/scorecard.html#old');
  const [page, payload = ''] = link.split('#');
  expect(page).toBe('https://embed.example/scorecard.html');
  expect(length).toBe(link.length);
  expect((await decodeLink(payload)).snapshot).toEqual(example());
});

test('a link to what writes readings as numbers carries each as it was given', async () => {
  const history = [12345, 15210, 14870, 18999, 22310].map((value, at): [number, number] => [
    20400 + at,
    value,
  ]);
  const ofKpi: Snapshot = { pacemark: 1, asOf: '2026-11-22', kpis: [{ title: 'Revenue', history }] };
  const carried = async (snapshot: Snapshot, page: string) =>
    (await decodeLink((await embedLink(snapshot, page)).link.split('#')[1] ?? '')).snapshot;
  const page = 'https://embed.example/embed.html';
  expect(await carried(ofKpi, page)).toEqual(ofKpi);
  expect(await carried(fiveByFive, `${page}?draw=okr-check-ins`)).toEqual(fiveByFive);
  expect(await carried(fiveByFive, page)).not.toEqual(fiveByFive);
});

test('a link says what each part in it takes, the most first', async () => {
  const page = 'https://embed.example/embed.html';
  const objectives = fiveByFive.objectives?.map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.map((one) => ({ ...one, confidence: 'onTrack' as const })),
  }));
  const snapshot = { ...fiveByFive, objectives };
  const savings = await linkSavings(snapshot, page);
  expect(savings.map(({ part }) => part)).toEqual(['history', 'confidence']);
  const { length } = await embedLink(snapshot, page);
  expect(length - (savings[1]?.saves ?? 0)).toBe((await embedLink(fiveByFive, page)).length);
});
