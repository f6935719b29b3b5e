import { kpisOf } from '../../model';
import type { Rule } from '../finding';

const mostKpis = 20;
const manyKpis = 40;

/** More than 20 KPIs, strongly from 40: whatever everyone watches, nobody does. */
export const kpiOverload: Rule = {
  id: 'kpi-overload',
  inScorecard(plan) {
    const count = kpisOf(plan).length;
    if (count <= mostKpis) return [];
    return [
      {
        about: plan.id,
        strength: count >= manyKpis ? 'strong' : 'gentle',
        values: { count, most: mostKpis },
        remedies: [],
      },
    ];
  },
};
