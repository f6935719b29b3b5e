import { useEffect, useState } from 'preact/hooks';
import type { KeptBackup } from '../../../core/store';
import { acceptLoss } from '../plan/accepted-loss';
import type { AboutData } from './about-data';

/** The newest backup that is kept in this browser, for who has lost something; and the way to go on without. */
export function useLoss({ state, lost, onAccepted }: AboutData) {
  const [newest, setNewest] = useState<KeptBackup>();
  useEffect(() => {
    if (!lost) return;
    state.store
      .then((opened) => opened.keptBackups())
      .then(
        ([first]) => setNewest(first),
        () => undefined,
      );
  }, [lost]);
  const goOn = async () => {
    if (!lost) return;
    acceptLoss(lost);
    onAccepted();
    await (await state.store).acceptLoss().catch(() => undefined);
  };
  return { newest, goOn };
}
