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
  /** The place whose editor was open when the popup closed, once that is known. */
  place: Place | undefined;
  of<Draft>(place: Place): Keeping<Draft>;
  /** What was written there is saved or given up. */
  forget(place: Place): void;
}

/**
 * What is being written, by its place, kept until it is saved or given up: another editor may be opened meanwhile. A
 * popup dies when it loses the focus, so what was written last in it is kept beyond that.
 */
export function useUnfinished<Place>(isPopup: boolean): Unfinished<Place> {
  const [place, setPlace] = useState<Place>();
  const written = useRef(new Map<string, Writing<unknown>>()).current;
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!isPopup) return;
    void browser.storage.session.get(key).then((all) => {
      const kept = all[key] as Kept<Place> | undefined;
      if (!kept) return;
      last.current = nameOf(kept.place);
      written.set(last.current, kept);
      setPlace(kept.place);
    });
  }, []);
  const forget = (name: string) => {
    written.delete(name);
    if (!isPopup || last.current !== name) return;
    last.current = undefined;
    forgetUnfinished();
  };
  return {
    place,
    of: <Draft>(at: Place): Keeping<Draft> => ({
      kept: written.get(nameOf(at)) as Writing<Draft> | undefined,
      onDraft(writing) {
        const name = nameOf(at);
        if (nameOf(writing.begun) === nameOf(writing.draft)) return forget(name);
        written.set(name, writing);
        if (!isPopup) return;
        last.current = name;
        void browser.storage.session.set({ [key]: { place: at, ...writing } satisfies Kept<Place> });
      },
    }),
    forget(at) {
      setPlace(undefined);
      forget(nameOf(at));
    },
  };
}

/** What an editor opened with; or what it saved last, where something was typed in it since. */
export function useBegun<Draft>(kept: Writing<Draft> | undefined, given: Draft): Draft {
  const begun = useRef(kept?.begun ?? given);
  if (kept) begun.current = kept.begun;
  return begun.current;
}

/** What stands in an editor now, of which one state was saved: to it what is typed since is compared. */
export function sinceSaved<Draft>(
  saved: Writing<Draft> | undefined,
  now: Writing<Draft> | undefined,
): Writing<Draft> | undefined {
  // Nothing is held of what was taken back to how it began.
  const writing = now ?? (saved && { begun: saved.begun, draft: saved.begun });
  return writing && { ...writing, begun: saved?.draft ?? writing.begun };
}

export const forgetUnfinished = (): void => void browser.storage.session.remove(key);

/** The same whatever the order of the fields: the browser's session gives them back in one of its own. */
export const nameOf = (what: unknown): string =>
  JSON.stringify(what, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
