import { useEffect, useState } from 'preact/hooks';
import { keptKey } from '../../../core/coach/kept';
import type { Settings } from '../../../core/model';
import { keepEqual, keepSame } from '../../../core/model/keep-same';
import type { Plan } from '../../../core/model/plan';
import type { Mended, Reading, Store } from '../../../core/store';
import { isSameHead } from '../../../core/store/head';
import { type Copy, readCopy, writeCopy } from './copy';
import { onStoreMoved } from './on-store-moved';
import { onStoreBlocked, onStoreClosed, pageStore } from './page-store';
import type { Picture } from './picture';
import { whenIdle } from './when-idle';

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

  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    let newest = 0;
    let seen: Reading['head'] | undefined;
    const fail = (failure: Failure) => setState((before) => ({ ...before, failure }));
    const read = async (opened: Store) => {
      const mine = ++newest;
      const reading = await opened.readCurrent(today);
      if (isGone || mine !== newest) return;
      seen = reading.head;
      // No empty plan is shown without what there is to say of it.
      const mended = reading.head.arrival === 0 ? { mended: await opened.mend() } : {};
      const settings = settingsOf(reading);
      const { generation, arrival } = reading.head;
      setState(({ shown, madeFrom, ...before }) => {
        const plan = keepSame(before.plan, reading.plan);
        return {
          ...before,
          plan,
          shown:
            shown?.id === reading.plan.id &&
            madeFrom?.generation === generation &&
            madeFrom.arrival === arrival
              ? shown
              : plan,
          madeFrom: { generation, arrival },
          settings: keepEqual(before.settings, settings),
          kept: keepMembers(before.kept, keptOf(reading)),
          isTruth: true,
          ...mended,
        };
      });
      const copy = { plan: reading.plan, settings, madeFrom: { generation, arrival } };
      whenIdle(() => writeCopy(copy, (written) => pictureOf(written, today)));
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
