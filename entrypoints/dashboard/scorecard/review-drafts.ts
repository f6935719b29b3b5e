import { changedFields } from '../../shared/edit/changed-fields';

/** A review as it is written. */
export interface ReviewDraft {
  /** Absent for a new one. */
  id?: string;
  /** The id of a new one, the same however often it is saved. */
  newId?: string;
  /** How one that is kept was when it was opened, or what was saved of any since. */
  begun?: WrittenReview;
  of: 'review' | 'strategy';
  date: string;
  whatChanged: string;
  whatChanges: string;
}

export interface WrittenReview {
  of: 'review' | 'strategy';
  date: string;
  whatChanged: string | null;
  whatChanges: string | null;
}

/** What is being written: one is open, and what was typed into others waits for them. */
export interface ReviewDrafts {
  /** The one that is open, as it was opened. */
  open?: ReviewDraft;
  typed: Readonly<Record<string, ReviewDraft>>;
}

export const writtenReview = ({ of, date, whatChanged, whatChanges }: ReviewDraft): WrittenReview => ({
  of,
  date,
  whatChanged: whatChanged.trim() || null,
  whatChanges: whatChanges.trim() || null,
});

/** What is to be written: all of a new one; of one that is kept, what another window changed meanwhile stays. */
export const changedReview = (draft: ReviewDraft): Partial<WrittenReview> =>
  changedFields(draft.begun, writtenReview(draft));

const keyOf = ({ id, of }: ReviewDraft): string => id ?? `new ${of}`;

/** The one that is open, as it was typed. */
export const openDraft = ({ open, typed }: ReviewDrafts): ReviewDraft | undefined =>
  open && (typed[keyOf(open)] ?? open);

/** Opens another; what was typed into it before is found again. */
export const opening = ({ typed }: ReviewDrafts, open: ReviewDraft): ReviewDrafts => ({
  open,
  typed: waiting(typed),
});

/** What was typed into a new one after it was saved waits in the one that is kept: the next new one is another. */
const waiting = (typed: ReviewDrafts['typed']): ReviewDrafts['typed'] =>
  Object.fromEntries(
    Object.values(typed).map((one) => {
      const draft = one.begun ? { ...one, id: one.id ?? one.newId } : one;
      return [keyOf(draft), draft];
    }),
  );

/** As another window finds them: a new one is a review of its own there, so that none is written over the other. */
export function finding({ open, typed }: ReviewDrafts, newId: () => string): ReviewDrafts {
  const own = (draft: ReviewDraft) => (draft.begun ? draft : { ...draft, newId: newId() });
  return {
    ...(open && { open: own(open) }),
    typed: Object.fromEntries(Object.entries(typed).map(([key, draft]) => [key, own(draft)])),
  };
}

export const typing = ({ open, typed }: ReviewDrafts, draft: ReviewDraft): ReviewDrafts => ({
  open: open ?? draft,
  typed: { ...typed, [keyOf(draft)]: draft },
});

/** Forgets the one that was saved; what was typed into it since is still to be. */
export function saving(drafts: ReviewDrafts, draft: ReviewDraft): ReviewDrafts {
  const begun = writtenReview(draft);
  const newer = drafts.typed[keyOf(draft)];
  if (!newer || Object.keys(changedFields(begun, writtenReview(newer))).length === 0)
    return ending(drafts, draft);
  const typed = { ...drafts.typed, [keyOf(draft)]: { ...newer, begun } };
  // The form that is being typed into stays where it is.
  const isOpen = drafts.open && keyOf(drafts.open) === keyOf(draft);
  return { ...drafts, typed: isOpen ? typed : waiting(typed) };
}

/** Forgets the one that was left or removed. */
export function ending({ open, typed }: ReviewDrafts, draft: ReviewDraft): ReviewDrafts {
  const { [keyOf(draft)]: _ended, ...others } = typed;
  return { ...(open && keyOf(open) !== keyOf(draft) && { open }), typed: others };
}
