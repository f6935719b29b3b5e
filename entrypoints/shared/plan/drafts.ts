import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type CheckInDraft, emptyDraft, isEmptyDraft } from '../quarter/check-in';

/** Each draft has a key of its own, so that a window writes only those that were changed in it. */
const keyOf = (id: string): string => `draft:${id}`;

/** Drafts by their key; one that is gone is undefined. */
type Drafts = Record<string, CheckInDraft | undefined>;

export interface KeptDrafts {
  draftOf(id: string): CheckInDraft;
  /** With what was kept of it before this window was there. */
  wholeDraft(id: string): Promise<CheckInDraft>;
  put(id: string, draft: CheckInDraft): void;
  /** What was written is a draft no more; what was typed since it was handed over still is, and is given back. */
  written(id: string, draft: CheckInDraft): CheckInDraft;
}

/** What was typed and not yet saved, in any window: a popup dies when it loses focus, the browser's session does not. */
export function useDrafts(): KeptDrafts {
  const [drafts, setDrafts] = useState<Drafts>(() =>
    Object.fromEntries(Object.entries(typedEarly).map(([key, typed]) => [key, { ...emptyDraft, ...typed }])),
  );
  const held = useRef(drafts);
  const change = (changed: Drafts) => {
    held.current = { ...held.current, ...changed };
    setDrafts(held.current);
  };
  const isRead = useRef(false);
  const [reading] = useState(deferred);
  // What is being typed here is not replaced, neither by another window nor by what is told of its own keys later.
  const typing = useRef<string | undefined>(undefined);

  useEffect(() => {
    const take = (kept: Record<string, unknown>) => {
      const others = Object.entries(draftsOf(kept)).filter(
        ([key]) => key !== typing.current && !(key in typedEarly),
      );
      if (others.length > 0) change(Object.fromEntries(others));
    };
    const heard = (changes: Record<string, { newValue?: unknown }>) =>
      take(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
    const stopTyping = () => {
      typing.current = undefined;
    };
    const { session } = browser.storage;
    session.onChanged.addListener(heard);
    window.addEventListener('blur', stopTyping);
    void session
      .get(null)
      .then((kept) => {
        isRead.current = true;
        take({ ...kept, ...putTogether(draftsOf(kept)) });
      })
      .finally(reading.end);
    return () => {
      session.onChanged.removeListener(heard);
      window.removeEventListener('blur', stopTyping);
    };
  }, []);

  const draftNow = (id: string) => held.current[keyOf(id)] ?? emptyDraft;
  const put = (id: string, draft: CheckInDraft) => {
    const key = keyOf(id);
    if (isRead.current) {
      typing.current = key;
      keepDraft(key, draft);
    } else typedEarly[key] = { ...typedEarly[key], ...changedIn(draftNow(id), draft) };
    change({ [key]: isEmptyDraft(draft) ? undefined : draft });
  };
  return {
    draftOf: (id) => drafts[keyOf(id)] ?? emptyDraft,
    wholeDraft: (id) => reading.ended.then(() => draftNow(id)),
    put,
    written(id, draft) {
      const since = { ...emptyDraft, ...changedIn(draft, draftNow(id)) };
      put(id, since);
      return since;
    },
  };
}

function deferred() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

/** What was typed before it was known what is kept: it takes its place, and the rest of a draft stays. */
let typedEarly: Record<string, Partial<CheckInDraft>> = {};

/** What was typed before there was anything to keep it in. */
export function startDrafts(typed: Record<string, Partial<CheckInDraft>>): void {
  for (const [id, draft] of Object.entries(typed)) typedEarly[keyOf(id)] = draft;
}

/** Keeps what was typed early with what was kept of the same drafts. */
function putTogether(kept: Drafts): Drafts {
  const whole = Object.entries(typedEarly).map(
    ([key, typed]) => [key, { ...emptyDraft, ...kept[key], ...typed }] as const,
  );
  typedEarly = {};
  for (const [key, draft] of whole) keepDraft(key, draft);
  return Object.fromEntries(whole);
}

const changedIn = (before: CheckInDraft, after: CheckInDraft): Partial<CheckInDraft> =>
  Object.fromEntries(
    (['value', 'confidence', 'note', 'blocker'] as const).flatMap((field) =>
      before[field] === after[field] ? [] : [[field, after[field]]],
    ),
  );

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
