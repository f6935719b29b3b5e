import { expect, test } from 'vitest';
import {
  changedReview,
  ending,
  finding,
  openDraft,
  opening,
  type ReviewDraft,
  saving,
  typing,
  writtenReview,
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

test('what is typed on while a review is being saved is still to be written, over what was saved', () => {
  const sent = draft({ whatChanged: 'A competitor', newId: 'r2' });
  const newer = draft({ ...sent, whatChanged: 'A competitor gave up.' });
  const drafts = typing(typing(opening({ typed: {} }, draft({ newId: 'r2' })), sent), newer);
  const rest = { ...newer, begun: writtenReview(sent) };
  expect(openDraft(saving(drafts, sent))).toEqual(rest);
  expect(changedReview(rest)).toEqual({ whatChanged: 'A competitor gave up.' });
  expect(openDraft(saving(drafts, newer))).toBeUndefined();

  const other = draft({ id: 'r1' });
  expect(openDraft(saving(opening(drafts, other), sent))).toEqual(other);
  for (const left of [saving(opening(drafts, other), sent), opening(saving(drafts, sent), other)]) {
    expect(openDraft(opening(left, draft({ id: 'r2' })))).toEqual({ ...rest, id: 'r2' });
    expect(openDraft(opening(left, draft({ newId: 'r3' })))).toEqual(draft({ newId: 'r3' }));
  }
});

test('a new review that another window finds half written is one of its own there', () => {
  const half = draft({ whatChanged: 'Half', newId: 'r1' });
  const opened = draft({ of: 'strategy', newId: 'r2' });
  let count = 2;
  const other = finding(opening(typing({ typed: {} }, half), opened), () => `r${++count}`);
  expect(openDraft(other)).toEqual({ ...opened, newId: 'r3' });
  expect(openDraft(opening(other, draft()))).toEqual({ ...half, newId: 'r4' });

  const kept = draft({ id: 'r0', begun: writtenReview(draft()) });
  expect(finding(typing({ typed: {} }, kept), () => 'r9')).toEqual(typing({ typed: {} }, kept));
});

test('of a review that is kept what was changed is written, and all of a new one', () => {
  const kept = draft({ id: 'r1', whatChanged: 'Less churn.' });
  const opened = draft({ ...kept, begun: writtenReview(kept) });
  expect(changedReview(opened)).toEqual({});
  const sent = draft({ ...opened, whatChanges: ' Drop it. ' });
  expect(changedReview(sent)).toEqual({ whatChanges: 'Drop it.' });
  const newer = draft({ ...sent, date: '2026-11-21' });
  const now = openDraft(saving(typing(typing(opening({ typed: {} }, opened), sent), newer), sent));
  expect(now && changedReview(now)).toEqual({ date: '2026-11-21' });
  expect(changedReview(draft({ whatChanged: 'Less churn.' }))).toEqual({
    of: 'review',
    date: '2026-11-22',
    whatChanged: 'Less churn.',
    whatChanges: null,
  });
});
