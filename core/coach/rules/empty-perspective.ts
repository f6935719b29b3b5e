import type { Rule } from '../finding';

/** A lane without anything in it, beside others that hold something: the picture has a blind side. */
export const emptyPerspective: Rule = {
  id: 'empty-perspective',
  inScorecard({ perspectives }) {
    const empty = perspectives.filter(({ objectives, kpis }) => objectives.length + kpis.length === 0);
    if (empty.length === perspectives.length) return [];
    return empty.map(({ record }) => ({
      about: record.id,
      strength: 'gentle',
      values: {},
      remedies: ['addStrategicObjective'],
    }));
  },
};
