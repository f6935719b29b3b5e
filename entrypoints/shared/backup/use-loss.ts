import { useEffect, useState } from 'preact/hooks';
import type { KeptBackup, Store } from '../../../core/store';
import { acceptLoss } from '../plan/accepted-loss';
import type { AboutData } from './about-data';

/** What was lost is not told again. What this window still has to tell the third place would bring it back there. */
export async function forgetLoss(store: Store): Promise<void> {
  await store.noted();
  await store.acceptLoss().catch(() => undefined);
}

/** The newest backup that is kept in this browser, for who has lost something; and the way to go on without. */
export function useLoss({ state, lost, onAccepted }: AboutData) {
  const [newest, setNewest] = useState<KeptBackup>();
  useEffect(() => {
    if (!lost) return;
    state.store
      .then((opened) => opened.upkeep.keptBackups())
      .then(
        ([first]) => setNewest(first),
        () => undefined,
      );
  }, [lost]);
  const goOn = async () => {
    if (!lost) return;
    acceptLoss(lost);
    onAccepted();
    await forgetLoss(await state.store);
  };
  return { newest, goOn };
}
