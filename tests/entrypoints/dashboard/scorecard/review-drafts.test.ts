import { expect, test } from 'vitest';
import {
  ending,
  openDraft,
  opening,
  type ReviewDraft,
  typing,
} from '../../../../entrypoints/dashboard/scorecard/review-drafts';

const draft = (fields: Partial<ReviewDraft> = {}): ReviewDraft => ({
  of: 'review',
  date: '2026-11-22',
  whatChanged: '',
  whatChanges: '',
  ...fields,
});

test('a review that is being written waits while another is opened, edited and left', () => {
  const written = draft({ whatChanged: 'A competitor gave up.' });
  let drafts = typing(opening({ typed: {} }, draft()), written);
  const older = draft({ id: 'r1', date: '2026-09-30', whatChanges: 'Drop it.' });
  drafts = opening(drafts, older);
  expect(openDraft(drafts)).toEqual(older);
  drafts = typing(drafts, { ...older, whatChanges: 'Keep it.' });
  drafts = opening(drafts, draft({ of: 'strategy' }));
  expect(openDraft(drafts)).toEqual(draft({ of: 'strategy' }));
  drafts = opening(drafts, older);
  expect(openDraft(drafts)?.whatChanges).toBe('Keep it.');
  drafts = ending(drafts, older);
  expect(openDraft(drafts)).toBeUndefined();
  expect(openDraft(opening(drafts, older))).toEqual(older);
  expect(openDraft(opening(drafts, draft()))).toEqual(written);
});
