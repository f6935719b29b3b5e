import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const key = 'unfinished';

/** What an editor opened with, and what stands in it. */
export interface Writing<Draft> {
  begun: Draft;
  draft: Draft;
}

/** What stood in the editor of a place when its popup closed. */
interface Kept<Place> extends Writing<unknown> {
  place: Place;
}

/** For the editor of a place: what was written there before, and where it tells what is written. */
export interface Keeping<Draft> {
  kept?: Writing<Draft>;
  onDraft?(writing: Writing<Draft>): void;
}

export interface Unfinished<Place> {
  /** The place whose editor was open, once that is known. */
  place: Place | undefined;
  of<Draft>(place: Place): Keeping<Draft>;
  /** It is saved or given up. */
  forget(): void;
}

/** What is being written, kept until it is saved or given up: a popup dies when it loses the focus. */
export function useUnfinished<Place>(isPopup: boolean): Unfinished<Place> {
  const [found, setFound] = useState<Kept<Place>>();
  const kept = useRef<Place | undefined>(undefined);
  useEffect(() => {
    if (!isPopup) return;
    void browser.storage.session.get(key).then((all) => {
      const last = all[key] as Kept<Place> | undefined;
      kept.current = last?.place;
      setFound(last);
    });
  }, []);
  if (!isPopup) return { place: undefined, of: () => ({}), forget() {} };
  return {
    place: found?.place,
    of: <Draft>(place: Place): Keeping<Draft> => ({
      ...(found && isSame(found.place, place) && { kept: found as Writing<Draft> }),
      onDraft(writing) {
        if (!isSame(writing.begun, writing.draft)) {
          kept.current = place;
          void browser.storage.session.set({ [key]: { place, ...writing } satisfies Kept<Place> });
        } else if (kept.current && isSame(kept.current, place)) forgetUnfinished();
      },
    }),
    forget() {
      setFound(undefined);
      forgetUnfinished();
    },
  };
}

export const forgetUnfinished = (): void => void browser.storage.session.remove(key);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
