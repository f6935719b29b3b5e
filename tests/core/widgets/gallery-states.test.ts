import { expect, test } from 'vitest';
import { readSnapshot, scoreMap, scoreSnapshot } from '../../../core/snapshot';
import { statesOn } from '../../../widgets/site/gallery/states';

const today = '2026-11-22';
const states = statesOn(today);

test('of the gallery’s states only the one that is read in part has problems', () => {
  const faulty = states.filter(
    ({ given: { snapshot } }) => typeof snapshot === 'object' && readSnapshot(snapshot).problems.length > 0,
  );
  expect(faulty.map(({ id }) => id)).toEqual(['partly']);
});

test('its every status is every status, of key results and on the map', () => {
  const { given } = states.find(({ id }) => id === 'everyStatus') ?? {};
  const { snapshot } = readSnapshot(given?.snapshot);
  if (!snapshot) throw new Error('There is no such state.');
  const statuses = (all: readonly { standing: { status: string } }[] = []) =>
    [...new Set(all.map(({ standing }) => standing.status))].sort();
  const keyResults = scoreSnapshot(snapshot, today).objectives.flatMap((one) => one.keyResults);
  expect(statuses(keyResults)).toEqual(['atRisk', 'done', 'noData', 'offTrack', 'onTrack']);
  expect(statuses(scoreMap(snapshot, today)?.objectives)).toEqual([
    'atRisk',
    'noData',
    'offTrack',
    'onTrack',
  ]);
});
