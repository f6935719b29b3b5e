import { useEffect, useState } from 'preact/hooks';
import type { CycleReflection } from '../../../core/exchange/out';
import { cycleDoc, type Plan, plansIn, reflectionOf } from '../../../core/model';
import type { Store } from '../../../core/store';

/** A cycle, and what was written at its end. */
export interface WholeCycle {
  plan: Plan;
  reflection: CycleReflection;
}

/** Every cycle that has anything in it, the newest first; undefined until they are read. */
export function useCycles(store: Promise<Store>, current: Plan): WholeCycle[] | undefined | 'unreadable' {
  const [cycles, setCycles] = useState<WholeCycle[] | 'unreadable'>();
  useEffect(() => {
    let isGone = false;
    const set = (next: WholeCycle[] | 'unreadable') => {
      if (!isGone) setCycles(next);
    };
    store
      .then((opened) => opened.readAll())
      .then((docs) => {
        const all = plansIn(docs)
          .map((plan) => ({
            plan,
            reflection: reflectionOf(docs.find(({ id }) => id === cycleDoc(plan.id))),
          }))
          .filter(({ plan: { objectives, unfiled } }) => objectives.length + unfiled.length > 0);
        set(all.sort((a, b) => (a.plan.dates.start < b.plan.dates.start ? 1 : -1)));
      })
      .catch(() => set('unreadable'));
    return () => {
      isGone = true;
    };
  }, [current]);
  return cycles;
}
