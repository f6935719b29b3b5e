import { expect, test } from 'vitest';
import { findings, scorecardFindings } from '../../../core/coach';
import {
  applyPatch,
  checkedPatch,
  type Doc,
  kpisOf,
  mainScorecard,
  type Patch,
  perspectiveStanding,
  plansIn,
  scorecardOf,
  scorecardStanding,
  stampOf,
  strategicStanding,
} from '../../../core/model';
import {
  customerRetentionScorecard,
  type Template,
  templatePatches,
  templates,
} from '../../../core/templates';

/** Written on the day on which it is looked at. */
const today = '2026-11-22';
const days = { first: '2026-09-30', latest: today };
const stamp = stampOf({ time: Date.UTC(2026, 10, 22, 12), count: 0 }, 'device');

type Docs = readonly [cycle: Doc, scorecard: Doc];

function write(docs: Docs, patches: Patch[]): Docs {
  return docs.map((doc) => {
    const records = { ...doc.records };
    for (const patch of patches.map(checkedPatch).filter((one) => one.doc === doc.id))
      records[patch.id] = applyPatch(records[patch.id], patch, stamp);
    return { ...doc, records };
  }) as unknown as Docs;
}

let count = 0;
const newId = () => `id ${++count}`;
const empty: Docs = [
  { id: 'cycle:2026-q4', records: {} },
  { id: mainScorecard, records: {} },
];
const planIn = (docs: Docs) => plansIn(docs)[0] as ReturnType<typeof plansIn>[number];
const scorecardIn = ([, doc]: Docs) => scorecardOf('main', doc);
const begin = (docs: Docs, template: Template, samples?: typeof days) =>
  write(
    docs,
    templatePatches(template, { plan: planIn(docs), scorecard: scorecardIn(docs), days: samples }, newId),
  );

test.each(templates.map((one) => [one.id, one] as const))(
  '%s becomes a plan without strong advice, with and without samples',
  (_, template) => {
    for (const samples of [undefined, days]) {
      const docs = begin(empty, template, samples);
      const plan = planIn(docs);
      expect(plan.objectives.map(({ record }) => record.title)).toEqual(
        template.objectives.map(({ title }) => title),
      );
      expect(plan.objectives.map((one) => one.keyResults.map(({ record }) => record.title))).toEqual(
        template.objectives.map(({ keyResults }) => keyResults.map(({ title }) => title)),
      );
      expect(plan.objectives.every(({ keyResults }) => keyResults.length >= 2)).toBe(true);
      const strong = findings(plan, today, new Set()).filter(({ strength }) => strength === 'strong');
      expect(strong).toEqual([]);

      const scorecard = scorecardIn(docs);
      const { objectives: mapped = [], links = [] } = template.scorecard ?? {};
      if (template.scorecard)
        expect(
          scorecardFindings(scorecard, today, new Set()).filter(({ rule }) => rule !== 'kpi-off-track'),
        ).toEqual([]);
      expect(scorecard.unfiled).toEqual({ objectives: [], kpis: [] });
      expect(scorecard.links).toHaveLength(links.length);
      expect(kpisOf(scorecard).map(({ readings }) => readings.length)).toEqual(
        mapped.flatMap(({ kpis }) => kpis.map(() => (samples ? 2 : 0))),
      );
      if (samples && template.scorecard) {
        for (const lane of scorecard.perspectives)
          expect(perspectiveStanding(lane, today).score).toBeGreaterThan(0);
        expect(scorecard.perspectives.every(({ objectives }) => objectives.every(isMeasured))).toBe(true);
      }
    }
  },
);

const isMeasured = ({ kpis }: { kpis: unknown[] }) => kpis.length > 0;

test('every objective and key result that names one of the scorecard finds it there', () => {
  for (const template of templates) {
    const docs = begin(empty, template, days);
    const scorecard = scorecardIn(docs);
    const kpis = new Set(kpisOf(scorecard).map(({ record }) => record.id));
    const aims = new Set(
      scorecard.perspectives.flatMap((one) => one.objectives.map(({ record }) => record.id)),
    );
    for (const [at, { record, keyResults }] of planIn(docs).objectives.entries()) {
      const from = template.objectives[at];
      expect(record.supportsStrategic !== undefined).toBe(from?.serves !== undefined);
      if (from?.serves) expect(aims).toContain(record.supportsStrategic);
      for (const [place, keyResult] of keyResults.entries())
        if (from?.keyResults[place]?.kpi) {
          expect(kpis).toContain(keyResult.record.kpi);
          expect(keyResult.checkIns.map(({ date }) => date)).toEqual([today]);
        }
    }
  }
});

test('a second template stands behind the first, and the cycle is made once', () => {
  const [first, second] = templates.filter(({ objectives }) => objectives.length > 0) as [Template, Template];
  const docs = begin(empty, first);
  const patches = templatePatches(second, { plan: planIn(docs), scorecard: scorecardIn(docs) }, newId);
  expect(patches.some(({ kind }) => kind === 'cycle')).toBe(false);
  expect(planIn(write(docs, patches)).objectives.map(({ record }) => record.title)).toEqual(
    [...first.objectives, ...second.objectives].map(({ title }) => title),
  );
});

test('a template renames no perspective of a scorecard that is in use', () => {
  const healthy = templates.find(({ id }) => id === 'healthy-living') as Template;
  expect(scorecardIn(begin(empty, healthy)).perspectives[1]?.record.title).toBe('Body');
  const both = scorecardIn(begin(begin(empty, customerRetentionScorecard), healthy));
  expect(both.record.title).toBe('Keep the customers we win');
  expect(both.perspectives.map(({ record }) => record.title)).toEqual(Array(4).fill(undefined));
  expect(both.perspectives[1]?.objectives.map(({ record }) => record.title)).toEqual([
    'Customers recommend us',
    'Customers do not leave',
    'Carry less weight',
  ]);
});

test('customer retention has the numbers of the published example', () => {
  const [objective] = planIn(begin(empty, templates[0] as Template)).objectives;
  expect(objective?.keyResults.map(({ record }) => [record.start, record.target])).toEqual([
    [42, 55],
    [4.2, 2.8],
    [25, 45],
  ]);
});

test('the scorecard of customer retention comes to what its readings give by hand', () => {
  const scorecard = scorecardIn(begin(empty, customerRetentionScorecard, days));
  // A score is (1 + the share of the way from red flag to goal) / 3.
  const worked = {
    'Customers stay and grow': (1 + 11 / 10) / 3, // 111 % between 100 and 110
    'Each customer is worth more': (1 + 11 / 10) / 3, // 16 % between 5 and 15
    'Customers recommend us': (1 + 8 / 15) / 3, // 48 between 40 and 55
    'Customers do not leave': (1 + 8 / 10) / 3, // 3.2 % between 4 and 3
    'Answer in time': (1 + 204 / 240) / 3, // 4 h 36 min between 8 h and 4 h
    'New features get used': (1 + 9 / 10) / 3, // 39 % between 30 and 40
    'The team knows its craft': 2 / 3, // 100 %: at its goal
    'Everyone keeps learning': (1 + 11 / 10) / 3, // 21 h between 10 h and 20 h
  };
  const objectives = scorecard.perspectives.flatMap((one) => one.objectives);
  expect(objectives.map(({ record }) => record.title)).toEqual(Object.keys(worked));
  for (const [at, score] of Object.values(worked).entries())
    expect(strategicStanding(objectives[at] as (typeof objectives)[number], today).score).toBeCloseTo(
      score,
      12,
    );
  const lanes = [0.7, 0.5555555556, 0.625, 0.6833333333];
  expect(scorecard.perspectives).toHaveLength(4);
  for (const [at, lane] of scorecard.perspectives.entries()) {
    expect(lane.objectives).toHaveLength(2);
    expect(perspectiveStanding(lane, today).score).toBeCloseTo(lanes[at] as number, 9);
  }
  expect(scorecardStanding(scorecard, today)).toMatchObject({ status: 'atRisk', stale: false });
  expect(scorecardStanding(scorecard, today).score).toBeCloseTo(0.6409722222, 9);
});
