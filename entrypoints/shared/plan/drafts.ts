import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type CheckInDraft, emptyDraft, isEmptyDraft } from '../quarter/check-in';

/** Each draft has a key of its own, so that a window writes only those that were changed in it. */
const keyOf = (id: string): string => `draft:${id}`;

/** Drafts by their key; one that is gone is undefined. */
type Drafts = Record<string, CheckInDraft | undefined>;

export interface KeptDrafts {
  draftOf(id: string): CheckInDraft;
  put(id: string, draft: CheckInDraft): void;
}

/** What was typed and not yet saved, in any window: a popup dies when it loses focus, the browser's session does not. */
export function useDrafts(): KeptDrafts {
  const [drafts, setDrafts] = useState<Drafts>(takeStarted);
  // What is being typed here is not replaced, neither by another window nor by what is told of its own keys later.
  const typing = useRef<string | undefined>(undefined);

  useEffect(() => {
    const take = (kept: Record<string, unknown>) => {
      const others = Object.entries(draftsOf(kept)).filter(([key]) => key !== typing.current);
      if (others.length > 0) setDrafts((before) => ({ ...before, ...Object.fromEntries(others) }));
    };
    const heard = (changes: Record<string, { newValue?: unknown }>) =>
      take(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
    const stopTyping = () => {
      typing.current = undefined;
    };
    const { session } = browser.storage;
    session.onChanged.addListener(heard);
    window.addEventListener('blur', stopTyping);
    void session.get(null).then(take);
    return () => {
      session.onChanged.removeListener(heard);
      window.removeEventListener('blur', stopTyping);
    };
  }, []);

  return {
    draftOf: (id) => drafts[keyOf(id)] ?? emptyDraft,
    put(id, draft) {
      const key = keyOf(id);
      typing.current = key;
      setDrafts((before) => ({ ...before, [key]: isEmptyDraft(draft) ? undefined : draft }));
      keepDraft(key, draft);
    },
  };
}

let started: Drafts = {};

/** What was typed before there was anything to keep it in. */
export function startDrafts(typed: Record<string, CheckInDraft>): void {
  for (const [id, draft] of Object.entries(typed)) {
    started[keyOf(id)] = draft;
    keepDraft(keyOf(id), draft);
  }
}

/** Taken once: what is typed later is kept as it is typed. */
function takeStarted(): Drafts {
  const taken = started;
  started = {};
  return taken;
}

export function forgetDrafts(): void {
  const { session } = browser.storage;
  void session.get(null).then((kept) => session.remove(Object.keys(draftsOf(kept))));
}

function keepDraft(key: string, draft: CheckInDraft): void {
  const { session } = browser.storage;
  void (isEmptyDraft(draft) ? session.remove(key) : session.set({ [key]: draft }));
}

const draftsOf = (kept: Record<string, unknown>): Drafts =>
  Object.fromEntries(Object.entries(kept).filter(([key]) => key.startsWith(keyOf('')))) as Drafts;
