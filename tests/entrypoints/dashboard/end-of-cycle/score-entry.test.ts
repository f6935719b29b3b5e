import { expect, test } from 'vitest';
import { band } from '../../../../core/scoring';
import {
  fieldsAfter,
  type OwnScore,
  readScore,
  scoreText,
} from '../../../../entrypoints/dashboard/end-of-cycle/score-entry';

const nothing: OwnScore = { reason: '' };
const read = (text: string, why: string, proposed: number, kept: OwnScore, locale = 'en') =>
  readScore(text, why, { proposed, kept, locale });

test.each(['en', 'de', 'fa'])(
  'a score that is only passed stays what it is, and its band too (%s)',
  (locale) => {
    const kept = { score: 0.65, reason: 'Nearly' };
    // Of one proposed at 0.692 it reads the same once it is rounded; that takes back nothing either.
    for (const proposed of [0.4, 0.692]) {
      const passed = read(scoreText(kept, proposed, locale), 'Nearly', proposed, kept, locale);
      expect(passed).toMatchObject({ typed: 0.65, counts: 0.65, isKept: true });
      expect(band(passed.counts)).toBe('yellow');
    }
    const proposed = read(scoreText(nothing, 0.692, locale), '', 0.692, nothing, locale);
    expect(proposed).toMatchObject({ counts: 0.692, isKept: true });
  },
);

test('an own score is shown as it was typed, any other with one decimal', () => {
  expect(scoreText({ score: 0.65, reason: 'Nearly' }, 0.4, 'en')).toBe('0.65');
  expect(scoreText({ score: 1, reason: 'Done' }, 0.4, 'en')).toBe('1.0');
  expect(scoreText(nothing, 9 / 13, 'en')).toBe('0.7');
});

test('what was just written is not written again, and what differs from it is', () => {
  const written = read('0.9', ' Late ', 0.4, nothing);
  expect(written).toMatchObject({ wanted: { score: 0.9, reason: 'Late' }, isKept: false });
  expect(read('0.9', ' Late ', 0.4, written.wanted).isKept).toBe(true);
  expect(read('0.90', 'Late', 0.4, written.wanted).isKept).toBe(true);
  expect(read('0.9', 'Too late', 0.4, written.wanted).isKept).toBe(false);
  expect(read('0.4', 'Late', 0.4, written.wanted)).toMatchObject({ wanted: nothing, isKept: false });
  expect(read('0.40', '', 0.4, nothing).isKept).toBe(true);
});

test('an own score that its proposed one has caught up with is kept, until it is typed anew', () => {
  const kept = { score: 0.8, reason: 'Better' };
  expect(read('0.8', 'Better', 0.8, kept).isKept).toBe(true);
  expect(read('0.80', 'Better', 0.8, kept)).toMatchObject({ wanted: nothing, isKept: false });
});

test('what is no score from 0 to 1 is none, and counts as before', () => {
  for (const text of ['1.5', '-0.1', 'much', ''])
    expect(read(text, '', 0.4, nothing)).toEqual({
      differs: false,
      counts: 0.4,
      wanted: nothing,
      isKept: false,
    });
});

test('what is being typed outlives what changes meanwhile; what nobody typed in shows it', () => {
  const after = (text: string, why: string, before: OwnScore, now: OwnScore, proposed = 0.8) =>
    fieldsAfter({ text, why }, { kept: before, proposed: 0.7 }, { kept: now, proposed }, 'en');
  const kept = { score: 0.9, reason: 'Late' };
  // A check-in in another window.
  expect(after('0.9', 'The surv', nothing, nothing)).toEqual({ text: '0.9', why: 'The surv' });
  expect(after('0.7', '', nothing, nothing)).toEqual({ text: '0.8', why: '' });
  // One's own write, whose reason is corrected while it lasts.
  expect(after('0.9', 'Late survey', nothing, kept, 0.7)).toEqual({ text: '0.9', why: 'Late survey' });
  expect(after('0.90', ' Late', nothing, kept, 0.7)).toEqual({ text: '0.9', why: 'Late' });
  // An undo of it.
  expect(after('0.9', 'Late', kept, nothing, 0.7)).toEqual({ text: '0.7', why: '' });
});
