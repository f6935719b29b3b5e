import { useEffect, useState } from 'preact/hooks';
import { keptKey } from '../../../core/coach/kept';
import type { Settings } from '../../../core/model';
import type { Plan } from '../../../core/model/plan';
import type { Reading, Store } from '../../../core/store';
import { type Copy, readCopy, writeCopy } from './copy';
import { onStoreClosed, pageStore } from './page-store';

export type Failure = 'newer' | 'unreadable' | 'closed';

export interface PlanState {
  /** Absent until the store or a copy of what it last held is read. */
  plan?: Plan;
  /** What is drawn: the copy's plan for as long as the store holds nothing newer, so that the truth moves nothing. */
  shown?: Plan;
  settings: Settings;
  /** Rule and record of each piece of advice that was answered with "keep it anyway". */
  kept: ReadonlySet<string>;
  /** True once what is shown was read from the store. */
  isTruth: boolean;
  failure?: Failure;
  /** How many changes were brought back from the second copy when this page opened; 0 where it could not be read. */
  restored?: number;
  /** Resolves to the store; what writes waits for it. */
  store: Promise<Store>;
}

/** Paints the last picture at once, then opens the store and shows the truth in place, as often as it changes. */
export function usePlan(today: string): PlanState {
  const [state, setState] = useState<Omit<PlanState, 'store'> & { madeFrom?: Copy['madeFrom'] }>(() => {
    const copy = readCopy(today);
    const { plan, settings = {}, madeFrom } = copy ?? {};
    return { plan, shown: plan, madeFrom, settings, kept: new Set(), isTruth: false };
  });

  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    let newest = 0;
    const fail = (failure: Failure) => setState((before) => ({ ...before, failure }));
    const read = async (opened: Store) => {
      const mine = ++newest;
      const reading = await opened.readCurrent(today);
      if (isGone) return;
      const { restored } = reading;
      if (restored !== undefined) setState((before) => ({ ...before, restored }));
      if (mine !== newest) return;
      const settings = settingsOf(reading);
      const { generation, arrival } = reading.head;
      setState(({ restored, shown, madeFrom }) => ({
        plan: reading.plan,
        shown:
          shown?.id === reading.plan.id && madeFrom?.generation === generation && madeFrom.arrival === arrival
            ? shown
            : reading.plan,
        madeFrom: { generation, arrival },
        settings,
        kept: keptOf(reading),
        isTruth: true,
        restored,
      }));
      whenIdle(() => writeCopy({ plan: reading.plan, settings, madeFrom: { generation, arrival } }));
    };
    onStoreClosed(() => fail('closed'));
    pageStore().then(
      (opened) => {
        if (isGone) return;
        const first = read(opened);
        stop = opened.onChange(() => void read(opened));
        whenIdle(() => void opened.catchUpJournal());
        return first;
      },
      (error: { reason?: Failure }) => fail(error.reason === 'newer' ? 'newer' : 'unreadable'),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [today]);

  return {
    ...state,
    get store() {
      return pageStore();
    },
  };
}

const settingsOf = ({ person }: Reading): Settings => {
  const { kind: _kind, id: _id, made: _made, ...settings } = person?.records.settings ?? {};
  return settings as Settings;
};

const keptOf = ({ person }: Reading): Set<string> =>
  new Set(
    Object.values(person?.records ?? {}).flatMap((one) =>
      one.kind === 'kept' && one.rule && !one.removed ? [keptKey(String(one.rule), String(one.about))] : [],
    ),
  );

const whenIdle = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work, 200);
