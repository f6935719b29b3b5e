import { expect, test } from 'vitest';
import { csv, planFrom, read, sample, write } from './given';

const file = sample('viva-goals-export.json');
const plan = planFrom(write([], read([file]).patches), '2025-q4');
const [first, share, above, baseline] = plan.objectives[0]?.keyResults ?? [];

test('where the unit is a number, progress is the current value; else it is a share of the way', () => {
  expect(first?.record).toMatchObject({ start: 95, target: 30 });
  expect(first?.checkIns).toMatchObject([
    { date: '2025-11-14', value: 64, confidence: 'atRisk', note: 'Rota change, see wiki' },
    { date: '2025-12-12', value: 51, confidence: 'onTrack' },
  ]);
  expect(share?.record).toMatchObject({ start: 11, target: 5, unit: { kind: 'percent' } });
  expect(share?.checkIns).toMatchObject([{ value: 8, confidence: 'offTrack' }]);
});

test('a target to stay above is a limit, one to find a baseline is reached or not', () => {
  expect(above?.record).toMatchObject({ metric: 'maintain', atLeast: 4.5 });
  expect(above?.record.tolerance).toBeCloseTo(0.45);
  expect(above?.checkIns).toMatchObject([{ value: 4.6 }]);
  expect(baseline?.record.metric).toBe('yesNo');
});

test('an initiative that is closed is done, and phased targets are taken', () => {
  const preview = read([file]);
  expect(plan.objectives[0]?.initiatives).toMatchObject([
    { title: 'Publish the escalation guide', done: true },
  ]);
  expect(first?.phases).toMatchObject([{ date: '2025-11-15', value: 60 }]);
  expect(preview.files[0]).toMatchObject({ format: 'viva-goals-json', layout: 'json', rows: 7 });
  expect(preview.remarks.map(({ line, why }) => [line, why])).toEqual([
    [expect.any(Number), expect.stringMatching(/read by a guess/)],
    [67, 'Its target was to find a baseline: it is taken as reached or not.'],
  ]);
});

test('how many check-ins could not be read is told', () => {
  const text = new TextDecoder().decode(file.bytes).replace('"2025-11-14"', '"some day"');
  const { remarks } = read([{ name: 'x.json', bytes: new TextEncoder().encode(text) }]);
  expect(remarks.map(({ why }) => why)).toContainEqual(
    expect.stringMatching(/^Of its check-ins 1 could not/),
  );
});

test('what cannot be placed says its line in the file', () => {
  expect(read([file]).refused).toMatchObject([
    { line: 86, why: expect.stringMatching(/aligned to no objective/) },
  ]);
});

test('the same objects as CSV and as JSON are the same records', () => {
  const known = write([], read([file]).patches);
  const again = read([sample('viva-goals-export.csv')], { known }).counts;
  expect(again.filter((count) => count.kind !== 'checkIn').every((count) => count.new === 0)).toBe(true);
  expect(read([file], { known }).patches).toEqual([]);
});

test.each(['{"a":', '[1, 2]', `${'['.repeat(100_000)}{`, '{"a":[{"__proto__":1,"x":[[]]}]}', '[{"ID":1}]'])(
  'JSON that holds no table is told, and nothing is written',
  (text) => {
    const preview = read([{ name: 'x.json', bytes: new TextEncoder().encode(text) }]);
    expect(preview.files[0]?.problem).toBeTruthy();
    expect(preview.patches).toEqual([]);
  },
);

test('money of two currencies is refused; where only the progress is, it is left out', () => {
  const objective = { ID: 1, Title: 'A', Type: 'Objective', 'Time Period': 'Q4 2026' };
  const keyResult = (ID: number, Start: string, Target: string, Progress: string) => ({
    ...{ ID, Title: `No. ${ID}`, Type: 'Key result', Alignment: [{ ID: 1 }], Progress },
    Outcome: { Start, Target, 'Metric Unit': 'Dollar' },
  });
  const all = [objective, keyResult(2, '$1,200', '€900', ''), keyResult(3, '$9', '$5', '€7')];
  const preview = read([csv(JSON.stringify(all))]);
  expect(preview.refused.map(({ why }) => why)).toEqual([
    '“$1,200” does not fit “No. 2”, which is kept in EUR.',
  ]);
  expect(preview.remarks).toMatchObject([{ why: expect.stringMatching(/is not in USD/) }]);
  expect(preview.patches.filter(({ kind }) => kind === 'checkIn')).toEqual([]);
});
