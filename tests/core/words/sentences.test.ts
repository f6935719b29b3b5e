import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../core/scoring';
import { kpiStatusWord, reasonSentence, sayer, statusWord } from '../../../core/words';

const because = (reason: Reason) => reasonSentence(reason, 'en-GB');

test('every status has its word', () => {
  const words = (['done', 'onTrack', 'atRisk', 'offTrack', 'noData'] as const).map((status) =>
    statusWord(status, 'en'),
  );
  expect(words).toEqual(['Done', 'On track', 'At risk', 'Off track', 'No data']);
});

test('a KPI that was read says that it has no score, not that it has no data', () => {
  expect(kpiStatusWord({ status: 'noData', unscored: true }, 'en')).toBe('No score');
  expect(kpiStatusWord({ status: 'noData', unscored: false }, 'en')).toBe('No data');
  expect(kpiStatusWord({ status: 'atRisk' }, 'en')).toBe('At risk');
});

describe('every status says why in one sentence', () => {
  test.each<[string, Reason]>([
    ['0.46, an even pace would be at 0.57', { rule: 'pace', progress: 6 / 13, expected: 52 / 92 }],
    ['-0.50, an even pace would be at 0.00', { rule: 'pace', progress: -0.5, expected: 0 }],
    ['At risk by the owner’s own call', { rule: 'confidence', confidence: 'atRisk' }],
    ['Within its limits', { rule: 'withinLimits' }],
    ['Due on 31 Dec 2026', { rule: 'untilDue', due: '2026-12-31' }],
    ['Was due on 31 Dec 2026', { rule: 'pastDue', due: '2026-12-31' }],
    ['One objective is off track', { rule: 'offTrackChild', child: 'objective', count: 1 }],
    ['3 key results are off track', { rule: 'offTrackChild', child: 'keyResult', count: 3 }],
    ['The target is reached', { rule: 'done' }],
    ['Not measured yet', { rule: 'noData' }],
    ['No cycle, so no pace to compare with', { rule: 'noPace' }],
  ])('%s', (sentence, reason) => {
    expect(because(reason)).toBe(sentence);
  });

  test('with numbers as the locale writes them', () => {
    expect(reasonSentence({ rule: 'pace', progress: 0.5, expected: 0.25 }, 'de-DE')).toContain('0,50');
  });
});

describe('a catalogue', () => {
  const say = sayer({
    en: { due: { one: '{count} result is due', other: '{count} results are due' }, hello: 'Hello {name}' },
    pl: {
      due: { one: '{count} wynik', few: '{count} wyniki', other: '{count} wyników' },
      hello: 'Witaj {name}',
    },
  });

  test('follows the plural rules of the language it speaks', () => {
    expect([1, 3, 5].map((count) => say('pl-PL', 'due', { count }))).toEqual([
      '1 wynik',
      '3 wyniki',
      '5 wyników',
    ]);
    expect(say('fr-FR', 'due', { count: 0 })).toBe('0 results are due');
  });

  test('puts texts in untouched, whatever they hold', () => {
    expect(say('en', 'hello', { name: '$& {count} <b>' })).toBe('Hello $& {count} <b>');
  });

  test('keeps apart what runs from right to left', () => {
    expect(say('ar', 'hello', { name: '28 نوفمبر 2026' })).toBe('Hello \u206828 نوفمبر 2026\u2069');
  });

  test('falls back to English for an unknown language, also one named like a property', () => {
    expect(say('constructor', 'hello', { name: 'Ada' })).toBe('Hello Ada');
  });
});
