import { h } from 'preact';
import { expect, test } from 'vitest';
import { ownRules } from '../../../../core/model/own-rules';
import { emptyDraft } from '../../../../entrypoints/shared/quarter/check-in';
import { KeyResultRow } from '../../../../entrypoints/shared/quarter/key-result-row';
import { keyResultFacts, keyResultsOf } from '../../../../entrypoints/shared/quarter/row-facts';
import { oneKeyResult } from '../../one-key-result';
import { textOf } from '../../text-of';

test('a row that is grey by its age says so, be it due for a check-in or not', () => {
  const plan = oneKeyResult();
  const [keyResult] = keyResultsOf(plan);
  if (!keyResult) throw new Error('There is no key result.');
  const facts = keyResultFacts(keyResult, plan, '2026-11-22', ownRules({ staleDays: 3 }));
  expect(facts).toMatchObject({ isDue: false, standing: { stale: true } });
  const props = { keyResult, facts, locale: 'en', draft: emptyDraft, onOpen() {}, onUndo() {} };
  expect(textOf(h(KeyResultRow, props))).toContain('No check-in for 5 days');
});
