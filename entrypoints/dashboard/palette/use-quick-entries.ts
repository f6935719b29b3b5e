import { useMemo } from 'preact/hooks';
import { type QuickEntry, quickTargets, readLine, sayEntry } from '../../../core/exchange/quick-entry';
import type { Plan } from '../../../core/model/plan';
import { isolated } from '../../../core/words';
import type { PlanState } from '../../shared/plan/use-plan';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayQuickEntry } from '../../shared/words/quick-entry';
import type { Entry } from './entry';

interface QuickContext {
  current: Plan;
  state: PlanState;
  today: string;
  locale: string;
}

/** What a query writes, read as a line of quick entry; where more than one fits, a question comes first. */
export function useQuickEntries(query: string, { current, state, today, locale }: QuickContext): Entry[] {
  const scorecard = useScorecard(state.store);
  const targets = useMemo(() => quickTargets(current, scorecard), [current, scorecard]);
  return useMemo(() => {
    const reading = readLine(query, { targets, today, locale });
    // Nothing is written before all that a line may mean is known.
    if (!reading.ok || !scorecard || !state.isTruth) return [];
    const entries = reading.entries.map((write, at) => ({
      ...written(write, today, locale),
      id: `quick-${at}`,
    }));
    const ask: Entry = {
      id: 'quick-ask',
      group: 'quick',
      title: sayQuickEntry(locale, 'ask'),
      doing: { fill: query },
    };
    return reading.isClear ? entries : [ask, ...entries];
  }, [query, targets, today, locale, state.isTruth]);
}

/** A line that is written when it is chosen: `NPS: 48 → 52`, from left to right whatever the title is written in. */
export function written(write: QuickEntry, today: string, locale: string): Omit<Entry, 'id'> {
  const { title, change, day, outside, note } = sayEntry(write, today, locale);
  return {
    group: 'quick',
    title: `${isolated(title)}: ${change}`,
    about: [day, outside, note].filter(Boolean).join(' · '),
    doing: { write },
  };
}
