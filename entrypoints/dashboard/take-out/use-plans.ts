import { useEffect, useState } from 'preact/hooks';
import { cycleIdOf, type Plan, planOf } from '../../../core/model';
import type { Store } from '../../../core/store';

/** Every cycle that has anything in it, the newest first; undefined until they are read. */
export function usePlans(store: Promise<Store>, current: Plan): Plan[] | undefined | 'unreadable' {
  const [plans, setPlans] = useState<Plan[] | 'unreadable'>();
  useEffect(() => {
    let isGone = false;
    const set = (next: Plan[] | 'unreadable') => {
      if (!isGone) setPlans(next);
    };
    store
      .then((opened) => opened.readAll())
      .then((docs) => {
        const all = docs
          .filter(({ id }) => id.startsWith('cycle:'))
          .map((doc) => planOf(cycleIdOf(doc.id), doc))
          .filter(({ objectives, unfiled }) => objectives.length + unfiled.length > 0);
        set(all.sort((a, b) => (a.dates.start < b.dates.start ? 1 : -1)));
      })
      .catch(() => set('unreadable'));
    return () => {
      isGone = true;
    };
  }, [current]);
  return plans;
}
