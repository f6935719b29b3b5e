import type { Plan, PlanKeyResult } from '../../../core/model';

type KeyResultFields = Partial<PlanKeyResult['record']> & { title: string };

/** A plan of objectives, each with these key results; each was at half its way two days before 22 November. */
export const planOfTitles = (...objectives: KeyResultFields[][]): Plan => ({
  id: '2026-q4',
  dates: { start: '2026-10-01', end: '2026-12-31' },
  closed: false,
  unfiled: [],
  objectives: objectives.map((keyResults, at) => ({
    record: { id: `objective ${at}`, made: '', title: `Objective ${'abcdefgh'[at]}` },
    initiatives: [],
    keyResults: keyResults.map((fields) => ({
      record: {
        id: fields.title,
        made: '',
        objective: `objective ${at}`,
        metric: 'reach',
        start: 0,
        target: 10,
        ...fields,
      },
      committed: false,
      checkIns: [
        {
          id: `${fields.title} check-in`,
          made: '',
          keyResult: fields.title,
          date: '2026-11-20',
          value: fields.metric === 'yesNo' ? 0 : ((fields.start ?? 0) + (fields.target ?? 10)) / 2,
        },
      ],
      milestones: [],
      initiatives: [],
    })),
  })),
});

/** Key results that nothing is to be said about. */
export const fine = (count: number): KeyResultFields[] =>
  Array.from({ length: count }, (_, at) => ({ title: `Measure ${at} from 0 to 10` }));
