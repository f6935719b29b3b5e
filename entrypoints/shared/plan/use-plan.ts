import { useEffect, useRef, useState } from 'preact/hooks';
import { keptKey } from '../../../core/coach/kept';
import type { Settings } from '../../../core/model';
import { keepEqual, keepSame } from '../../../core/model/keep-same';
import type { Plan } from '../../../core/model/plan';
import { withCheckIns } from '../../../core/model/with-check-ins';
import type { Head, Mended, Reading, Step, Store } from '../../../core/store';
import { isSameHead } from '../../../core/store/head';
import { type Copy, readCopy, writeCopy } from './copy';
import { onStoreMoved } from './on-store-moved';
import { onStoreBlocked, onStoreClosed, pageStore } from './page-store';
import type { Picture } from './picture';
import { atRest } from './when-idle';

export type Failure = 'newer' | 'unreadable' | 'migration' | 'blocked' | 'closed';

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
  /** What was found when this page's store compared its copies. */
  mended?: Mended;
  /** Resolves to the store; what writes waits for it. */
  store: Promise<Store>;
}

/** Paints the last picture at once, then opens the store and shows the truth in place, as often as it changes. */
export function usePlan(today: string, pictureOf: PictureOf = noPicture): PlanState {
  const [state, setState] = useState<Omit<PlanState, 'store'> & { madeFrom?: Copy['madeFrom'] }>(() => {
    const copy = readCopy(today);
    const { plan, settings = {}, madeFrom } = copy ?? {};
    return { plan, shown: plan, madeFrom, settings, kept: new Set(), isTruth: false };
  });

  /** What was last read, with every step since. */
  const held = useRef(state.plan);

  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    let newest = 0;
    let seen: Reading['head'] | undefined;
    let settings: Settings = {};
    const fail = (failure: Failure) => setState((before) => ({ ...before, failure }));
    const hold = (plan: Plan, head: Head): Copy['madeFrom'] => {
      const madeFrom = { generation: head.generation, arrival: head.arrival };
      seen = head;
      held.current = plan;
      const copy = { plan, settings, madeFrom };
      whenAtRest(() => writeCopy(copy, (written) => pictureOf(written, today)));
      return madeFrom;
    };
    const read = async (opened: Store) => {
      const mine = ++newest;
      const reading = await opened.readCurrent(today);
      if (isGone || mine !== newest) return;
      // No empty plan is shown without what there is to say of it.
      const mended = reading.head.arrival === 0 ? { mended: await opened.mend() } : {};
      settings = keepEqual(settings, settingsOf(reading));
      const plan = keepSame(held.current, reading.plan);
      const madeFrom = hold(plan, reading.head);
      setState(({ shown, madeFrom: copied, ...before }) => ({
        ...before,
        plan,
        shown:
          shown?.id === plan.id &&
          copied?.generation === madeFrom.generation &&
          copied.arrival === madeFrom.arrival
            ? shown
            : plan,
        madeFrom,
        settings: keepEqual(before.settings, settings),
        kept: keepMembers(before.kept, keptOf(reading)),
        isTruth: true,
        ...mended,
      }));
    };
    const follow = (step: Step): boolean => {
      const plan = held.current && withCheckIns(held.current, step);
      if (!plan) return false;
      newest++;
      const madeFrom = hold(plan, step.to);
      setState((before) => ({ ...before, plan, shown: plan, madeFrom }));
      return true;
    };
    onStoreClosed(() => fail('closed'));
    onStoreBlocked(() => fail('blocked'));
    pageStore()
      .then((opened) => {
        if (isGone) return;
        setState(({ failure, ...before }) => (failure === 'blocked' ? before : { ...before, failure }));
        const first = read(opened);
        stop = onStoreMoved(
          opened,
          () => seen,
          () => read(opened),
          follow,
        );
        return first.then(async () => {
          const mended = await opened.mend().catch(() => undefined);
          if (mended && !isGone) setState((before) => ({ ...before, mended }));
          // Before this page listened, the background may have gone on with what was being erased.
          if (!seen || !isSameHead(await opened.head(), seen)) await read(opened);
        });
      })
      .catch((error: { reason?: Failure }) => fail(error.reason ?? 'unreadable'));
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

/** A copy is for the next opening, and one of a large plan takes longer to write than a key press may. */
const whenAtRest = atRest();

type PictureOf = (copy: Copy, today: string) => Picture | undefined;

const noPicture: PictureOf = () => undefined;

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

const keepMembers = (before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> =>
  before.size === after.size && [...after].every((one) => before.has(one)) ? before : after;
