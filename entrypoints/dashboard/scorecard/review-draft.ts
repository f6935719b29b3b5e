import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A review as it is written. */
export interface ReviewDraft {
  /** Absent for a new one. */
  id?: string;
  of: 'review' | 'strategy';
  date: string;
  whatChanged: string;
  whatChanges: string;
}

const key = 'scorecardReview';

export const forgetReviewDraft = (): Promise<void> => browser.storage.session.remove(key);

/** What is being written, kept until it is saved or left: it outlives the page, not the browser's session. */
export function useReviewDraft(): {
  draft: ReviewDraft | undefined;
  /** It was written before this page was opened: nobody has just asked for its fields. */
  isFound: boolean;
  set(draft: ReviewDraft | undefined): void;
} {
  const [draft, setDraft] = useState<ReviewDraft>();
  const [isFound, setFound] = useState(true);
  useEffect(() => {
    void browser.storage.session
      .get(key)
      .then((kept) => setDraft((now) => now ?? (kept[key] as ReviewDraft | undefined)));
  }, []);
  return {
    draft,
    isFound,
    set(next) {
      setDraft(next);
      setFound(false);
      void (next ? browser.storage.session.set({ [key]: next }) : browser.storage.session.remove(key));
    },
  };
}
