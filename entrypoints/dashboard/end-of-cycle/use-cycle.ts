import { useEffect, useState } from 'preact/hooks';
import { nextCycleId } from '../../../core/model/next-cycle';
import { cycleDates, cycleDoc, type Plan, planOf } from '../../../core/model/plan';
import { type Closing, closings, type Reflection, reflectionOf } from '../../../core/model/review';
import type { Store } from '../../../core/store';

export interface CycleState {
  plan: Plan;
  reflection: Reflection & { closedWithout: boolean };
  turns: Closing[];
  next: Plan;
}

/** One cycle with its reflection, its closings and the cycle after it, read again as often as any of them changes. */
export function useCycle(store: Promise<Store>, cycleId: string): CycleState | undefined {
  const [state, setState] = useState<CycleState>();
  useEffect(() => {
    let isGone = false;
    let newest = 0;
    let stop = () => {};
    setState(undefined);
    if (!cycleDates(cycleId)) return;
    const nextId = nextCycleId(cycleId);
    void store.then((opened) => {
      if (isGone) return;
      const read = async () => {
        const mine = ++newest;
        const [docs, log] = await Promise.all([opened.readAll(), opened.readLog()]);
        if (isGone || mine !== newest) return;
        const find = (id: string) => docs.find((doc) => doc.id === cycleDoc(id));
        setState({
          plan: planOf(cycleId, find(cycleId)),
          reflection: reflectionOf(find(cycleId)),
          turns: closings(log, cycleId),
          next: planOf(nextId, find(nextId)),
        });
      };
      stop = opened.onChange(() => void read());
      return read();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [cycleId]);
  return state;
}
