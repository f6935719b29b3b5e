import { expect, test } from 'vitest';
import { adviceText, keptKey, scorecardFindings } from '../../../../core/coach';
import { type Doc, type RecordState, scorecardOf } from '../../../../core/model';

const today = '2026-11-22';
const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const scorecard = (...records: RecordState[]) => {
  const doc: Doc = { id: 'scorecard:main', records: Object.fromEntries(records.map((one) => [one.id, one])) };
  return scorecardOf('main', doc);
};
const objective = (id: string, perspective: string) =>
  record('strategicObjective', id, { title: id, perspective });
const kpi = (id: string, parent: string, fields: object = {}) =>
  record('kpi', id, { title: id, parent, goal: 12, redFlag: 8, ...fields });
const link = (from: string, to: string) => record('link', `${from} ${to}`, { from, to });
const read = (of: string, value: number) => record('reading', `${of} read`, { kpi: of, date: today, value });

const of = (plan: ReturnType<typeof scorecard>, beyond = {}, kept = new Set<string>()) =>
  scorecardFindings(plan, today, kept, beyond).map(
    ({ rule, strength, about }) => `${rule} ${strength} ${about}`,
  );

/** An objective in each of the four lanes, measured, linked and with leading KPIs: nothing is to be said of it. */
const lanes = ['learning', 'process', 'customer', 'financial'];
const sound = lanes.flatMap((lane, at) => [
  objective(`o ${lane}`, lane),
  kpi(`k ${lane}`, `o ${lane}`, { sort: at % 2 ? 'lag' : 'lead' }),
  ...(at > 0 ? [link(`o ${lanes[at - 1]}`, `o ${lane}`)] : []),
]);

test('a balanced scorecard and one in which nothing was written hear nothing', () => {
  expect(of(scorecard(...sound))).toEqual([]);
  expect(of(scorecardOf('main', undefined))).toEqual([]);
});

test('more than 20 KPIs are many, from 40 on strongly', () => {
  const more = (count: number) =>
    scorecard(
      ...sound,
      ...Array.from({ length: count - lanes.length }, (_, at) => kpi(`more ${at}`, 'financial')),
    );
  expect(of(more(20))).toEqual([]);
  expect(of(more(21))).toEqual(['kpi-overload gentle main']);
  expect(of(more(40))).toEqual(['kpi-overload strong main']);
});

test('a lane is empty only beside others that are not, and a KPI of its own fills it', () => {
  const three = sound.filter((one) => one.id !== 'o learning' && one.id !== 'k learning');
  expect(of(scorecard(...three))).toEqual(['empty-perspective gentle learning']);
  expect(of(scorecard(...three, kpi('direct', 'learning')))).toEqual([]);
});

test('a strategic objective without a KPI is unmeasured, and one that nothing leads to or from is unlinked', () => {
  expect(of(scorecard(...sound, objective('new', 'customer')))).toEqual([
    'unmeasured-objective gentle new',
    'unlinked-objective gentle new',
  ]);
  expect(
    of(scorecard(...sound, objective('new', 'customer'), kpi('its', 'new'), link('o process', 'new'))),
  ).toEqual([]);
  const alone = scorecard(objective('only', 'customer'), kpi('its', 'only'));
  expect(of(alone).filter((one) => one.startsWith('unlinked'))).toEqual([]);
});

test('a KPI below its red flag asks for a key result, until one is bound to it', () => {
  const read8 = scorecard(...sound, read('k customer', 8));
  expect(of(read8)).toEqual([]);
  const low = scorecard(...sound, read('k customer', 7.9));
  expect(of(low)).toEqual(['kpi-off-track gentle k customer']);
  expect(scorecardFindings(low, today, new Set())[0]?.remedies).toEqual(['deriveKeyResult']);
  expect(of(low, { bound: new Set(['k customer']) })).toEqual([]);
  expect(of(low, {}, new Set([keptKey('kpi-off-track', 'k customer')]))).toEqual([]);
});

test('a KPI that is answered by no has no red flag to be past', () => {
  const yesNo = kpi('licence', 'o customer', { metric: 'yesNo', goal: undefined, redFlag: undefined });
  const [finding] = scorecardFindings(scorecard(...sound, yesNo, read('licence', 0)), today, new Set());
  expect(finding).toMatchObject({ rule: 'kpi-off-track', about: 'licence', remedies: ['deriveKeyResult'] });
  const { text = '', reason = '' } = finding ? adviceText(finding, 'en') : {};
  expect(text).toBe('The answer to “licence” is no. What will you do about it this quarter?');
  expect(text + reason).not.toContain('red flag');
});

test('a KPI that is worked out from others is said to be off track without an offer to bind it', () => {
  const sum = scorecard(...sound, kpi('sum', 'o customer', { formula: 'a' }), read('sum', 0));
  expect(scorecardFindings(sum, today, new Set())[0]).toMatchObject({ about: 'sum', remedies: [] });
});

test('a scorecard hears that all its KPIs lag, in a sentence of its own', () => {
  const lag = sound.map((one) => (one.kind === 'kpi' ? { ...one, sort: 'lag' } : one));
  const [finding] = scorecardFindings(scorecard(...lag), today, new Set());
  expect(finding).toMatchObject({ rule: 'only-lag', about: 'main' });
  expect(finding && adviceText(finding, 'en').text).toMatch(/^All KPIs lag/);
  const one = lag.map((record) => (record.id === 'k process' ? { ...record, sort: undefined } : record));
  expect(of(scorecard(...one))).toEqual([]);
});
