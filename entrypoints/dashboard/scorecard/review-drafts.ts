/** A review as it is written. */
export interface ReviewDraft {
  /** Absent for a new one. */
  id?: string;
  of: 'review' | 'strategy';
  date: string;
  whatChanged: string;
  whatChanges: string;
}

/** What is being written: one is open, and what was typed into others waits for them. */
export interface ReviewDrafts {
  /** The one that is open, as it was opened. */
  open?: ReviewDraft;
  typed: Readonly<Record<string, ReviewDraft>>;
}

const keyOf = ({ id, of }: ReviewDraft): string => id ?? `new ${of}`;

/** The one that is open, as it was typed. */
export const openDraft = ({ open, typed }: ReviewDrafts): ReviewDraft | undefined =>
  open && (typed[keyOf(open)] ?? open);

/** Opens another; what was typed into it before is found again. */
export const opening = ({ typed }: ReviewDrafts, open: ReviewDraft): ReviewDrafts => ({ open, typed });

export const typing = ({ open, typed }: ReviewDrafts, draft: ReviewDraft): ReviewDrafts => ({
  open: open ?? draft,
  typed: { ...typed, [keyOf(draft)]: draft },
});

/** Forgets the one that was saved, left or removed. */
export function ending({ open, typed }: ReviewDrafts, draft: ReviewDraft): ReviewDrafts {
  const { [keyOf(draft)]: _ended, ...others } = typed;
  return { ...(open && keyOf(open) !== keyOf(draft) && { open }), typed: others };
}
