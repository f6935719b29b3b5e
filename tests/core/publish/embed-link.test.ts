import { expect, test } from 'vitest';
import { embedLink, linkSavings } from '../../../core/publish';
import { decodeLink } from '../../../core/snapshot';
import { fiveByFive } from '../snapshot/five-by-five';
import { example } from './example';

test('a link carries the snapshot behind its #, and says how long it is', async () => {
  const { link, length } = await embedLink(example(), 'https://embed.example/scorecard.html#old');
  const [page, payload = ''] = link.split('#');
  expect(page).toBe('https://embed.example/scorecard.html');
  expect(length).toBe(link.length);
  expect((await decodeLink(payload)).snapshot).toEqual(example());
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
