import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { newId } from '../../shared/plan/new-id';
import {
  ending,
  finding,
  openDraft,
  opening,
  type ReviewDraft,
  type ReviewDrafts,
  saving,
  typing,
} from './review-drafts';

const key = 'scorecardReviews';

export const forgetReviewDraft = (): Promise<void> => browser.storage.session.remove(key);

/** What is being written, kept until it is saved or left: it outlives the page, not the browser's session. */
export function useReviewDraft(): {
  draft: ReviewDraft | undefined;
  /** It was written before this page was opened: nobody has just asked for its fields. */
  isFound: boolean;
  open(draft: ReviewDraft): void;
  type(draft: ReviewDraft): void;
  saved(draft: ReviewDraft): void;
  end(draft: ReviewDraft): void;
} {
  const [drafts, setDrafts] = useState<ReviewDrafts>({ typed: {} });
  const [isFound, setFound] = useState(true);
  useEffect(() => {
    void browser.storage.session.get(key).then((stored) => {
      const kept = stored[key] as ReviewDrafts | undefined;
      if (!kept) return;
      const found = finding(kept, newId);
      setDrafts((now) => ({ ...found, ...now, typed: { ...found.typed, ...now.typed } }));
    });
  }, []);
  const set = (change: (now: ReviewDrafts) => ReviewDrafts) => {
    setFound(false);
    setDrafts((now) => {
      const next = change(now);
      void browser.storage.session.set({ [key]: next });
      return next;
    });
  };
  return {
    draft: openDraft(drafts),
    isFound,
    open: (draft) => set((now) => opening(now, draft)),
    type: (draft) => set((now) => typing(now, draft)),
    saved: (draft) => set((now) => saving(now, draft)),
    end: (draft) => set((now) => ending(now, draft)),
  };
}
