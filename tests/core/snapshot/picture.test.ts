import { describe, expect, it } from 'vitest';
import { newestCheckIns, type Snapshot, scoreSnapshot } from '../../../core/snapshot';
import { customerSuccess } from '../../widgets/customer-success';

const statuses = (snapshot: Snapshot, today: string) =>
  scoreSnapshot(snapshot, today).objectives.map(({ keyResults }) =>
    keyResults.map(({ standing }) => standing.status),
  );
const drawn = [
  ['atRisk', 'onTrack', 'onTrack'],
  ['onTrack', 'onTrack', 'done'],
  ['offTrack', 'noData'],
];

describe('scoring a snapshot', () => {
  it('gives the statuses and scores of the published picture', () => {
    const scored = scoreSnapshot(customerSuccess, '2026-11-22');
    expect(statuses(customerSuccess, '2026-11-22')).toEqual(drawn);
    expect(scored.objectives.map(({ standing }) => standing.progress?.toFixed(2))).toEqual([
      '0.63',
      '0.88',
      '0.14',
    ]);
    expect(scored.standing.status).toBe('atRisk');
    expect(scored.standing.expected).toBeCloseTo(52 / 92);
    expect(scored).toMatchObject({ week: { week: 8, of: 13 }, keyResultCount: 8, statusOf: undefined });
  });

  it('keeps the status of its day from ten days on, and moves the pace', () => {
    expect(scoreSnapshot(customerSuccess, '2026-12-01').statusOf).toBeUndefined();
    const old = scoreSnapshot(customerSuccess, '2026-12-02');
    expect(old.statusOf).toBe('2026-11-22');
    expect(old.standing.expected).toBeCloseTo(62 / 92);
    expect(statuses(customerSuccess, '2030-01-01')).toEqual(drawn);
    expect(scoreSnapshot(customerSuccess, '2030-01-01').objectives[0]?.keyResults[0]?.standing.expected).toBe(
      1,
    );
  });

  it('slides with the pace while it is fresh', () => {
    const { title, ...rest } = customerSuccess;
    expect(statuses({ ...rest, asOf: '2026-11-30' }, '2026-12-09')[0]?.[0]).toBe('offTrack');
  });

  it('counts a value written today also for a reader whose today is yesterday', () => {
    const snapshot: Snapshot = {
      pacemark: 1,
      asOf: '2026-11-22',
      objectives: [
        { title: 'O', keyResults: [{ title: 'K', start: 0, target: 4, current: 3, date: '2026-11-22' }] },
      ],
    };
    expect(scoreSnapshot(snapshot, '2026-11-21').objectives[0]?.keyResults[0]?.standing.progress).toBe(0.75);
  });

  it('keeps the day of a check-in for a reader whose today is the day before', () => {
    const snapshot = of({
      title: 'O',
      keyResults: [{ title: 'K', target: 4, current: 3, date: '2026-11-22' }],
    });
    const [keyResult] = scoreSnapshot(snapshot, '2026-11-21').objectives[0]?.keyResults ?? [];
    expect(keyResult?.measured.date).toBe('2026-11-22');
  });

  it('has no progress without a target or with a target at its start, and begins at 0 without a start', () => {
    const progress = (more: object) =>
      scoreSnapshot(
        {
          pacemark: 1,
          asOf: '2026-11-22',
          objectives: [{ title: 'O', keyResults: [{ title: 'K', current: 3, ...more }] }],
        },
        '2026-11-22',
      ).objectives[0]?.keyResults[0]?.standing.progress;
    expect(progress({})).toBeUndefined();
    expect(progress({ start: 5, target: 5 })).toBeUndefined();
    expect(progress({ target: 12 })).toBe(0.25);
    expect(progress({ metric: 'milestones', current: undefined, done: 2, of: 4 })).toBe(0.5);
  });

  const of = (...objectives: Snapshot['objectives'] & object): Snapshot => ({
    ...{ pacemark: 1, asOf: '2026-11-22', objectives },
    cycle: { start: '2026-10-01', end: '2026-12-31' },
  });
  const at = (current: number) => [{ title: 'K', target: 100, current, date: '2026-11-20' }];

  it('weighs the objectives in the whole', () => {
    const snapshot = of({ title: 'A', weight: 9, keyResults: at(100) }, { title: 'B', keyResults: at(0) });
    expect(scoreSnapshot(snapshot, '2026-11-22').standing.progress).toBeCloseTo(0.9);
  });

  it('scores the whole by reviewed scores where there are any, and by what the others come to', () => {
    const snapshot = of(
      { title: 'A', weight: 3, score: 0.9, keyResults: at(50) },
      { title: 'B', keyResults: at(50) },
    );
    expect(scoreSnapshot(snapshot, '2027-01-02').score).toBeCloseTo(0.8);
    expect(scoreSnapshot(of({ title: 'B', keyResults: at(50) }), '2027-01-02').score).toBeUndefined();
  });

  it('takes milestones of which none is done for no check-in, so that what is stale is told', () => {
    const milestones = { title: 'M', metric: 'milestones', done: 0, of: 5 } as const;
    const old = { title: 'K', target: 100, current: 60, date: '2026-10-20' };
    const scored = scoreSnapshot(of({ title: 'A', keyResults: [old, milestones] }), '2026-11-22');
    expect(scored.standing.stale).toBe(true);
    expect(newestCheckIns(scored, 5).map(({ keyResult }) => keyResult.title)).toEqual(['K']);
  });
});
