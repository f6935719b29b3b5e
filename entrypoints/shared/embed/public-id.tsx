import { useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../../core/snapshot';
import { alreadyPasted, fieldsOf, pastedIn, pastedPatch } from '../../live/pasted';
import { newId } from '../plan/new-id';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { useStored } from '../plan/use-stored';
import { sayLive } from '../words/live';
import type { Chosen } from './chosen';
import { tagOfSubject } from './subjects';

/** The public id of what is chosen, where its owner wants one; it is kept when something with it is copied or saved. */
export function usePublicId(
  chosen: Chosen,
  cycle: string,
  today: string,
  { store }: PlanState,
  actions: Actions,
) {
  const [isMarked, setMarked] = useState(false);
  const fresh = useRef(new Map<string, string>()).current;
  const writing = useRef(new Set<string>()).current;
  const pasted = useStored(store, 'pasted', async (opened) =>
    pastedIn((await opened.readCurrent(today)).person),
  );
  // Live, a scorecard is drawn by the usual widget.
  if (!isMarked || !pasted || tagOfSubject(chosen.subject))
    return { isMarked, setMarked, publicId: undefined, keep: () => {} };
  const fields = fieldsOf(chosen, cycle);
  const kept = alreadyPasted(pasted, fields);
  const key = JSON.stringify(fields);
  // One that is taken back later is never given again.
  if (kept) fresh.delete(key);
  const made = kept?.publicId ?? fresh.get(key) ?? `pacemark-${newId()}`;
  if (!kept) fresh.set(key, made);
  const keep = () => {
    // What is copied in two ways at once is kept once.
    if (kept || writing.has(made)) return;
    writing.add(made);
    void actions
      .commit('markPasted', [pastedPatch(newId(), { publicId: made, ...fields })])
      .then((isKept) => isKept || writing.delete(made));
  };
  return { isMarked, setMarked, publicId: made, keep };
}

export const marked = (snapshot: Snapshot, publicId: string | undefined): Snapshot =>
  publicId === undefined ? snapshot : { ...snapshot, publicId };

interface PublicIdChoiceProps {
  isMarked: boolean;
  locale: string;
  onMark(isMarked: boolean): void;
}

/** Whether what is copied carries a public id; without it nobody, its owner neither, knows whose it is. */
export const PublicIdChoice = ({ isMarked, locale, onMark }: PublicIdChoiceProps) => (
  <div class="public-id">
    <label class="check">
      <input
        type="checkbox"
        aria-describedby="about-public-id"
        checked={isMarked}
        onChange={(event) => onMark(event.currentTarget.checked)}
      />{' '}
      {sayLive(locale, 'mark')}
    </label>
    <p class="quiet" id="about-public-id">
      {sayLive(locale, 'markText')}
    </p>
  </div>
);
