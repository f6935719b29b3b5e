import { readSnapshot, type Snapshot } from '../../../core/snapshot';
import sample from '../../samples/five-by-five.json' with { type: 'json' };
import titles from '../../samples/five-by-five-titles.json' with { type: 'json' };

/** A whole quarter of a busy person: 5 objectives of 5 key results with 13 weekly points each. */
export const fiveByFive = readSnapshot(sample).snapshot as Snapshot;

/** The same quarter in other scripts. */
export const scripts = Object.keys(titles) as (keyof typeof titles)[];

export function fiveByFiveIn(script: keyof typeof titles): Snapshot {
  const given = titles[script].values();
  const next = () => given.next().value as string;
  return {
    ...fiveByFive,
    objectives: fiveByFive.objectives?.map((objective) => ({
      ...objective,
      title: next(),
      keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, title: next() })),
    })),
  };
}
