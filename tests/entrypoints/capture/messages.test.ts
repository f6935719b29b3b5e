import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFromPage, type Sender } from '../../../entrypoints/capture/messages';

const own = 'own-id';
const sender: Sender = { id: own, url: 'https://wiki.example/page', frameId: 0, tab: { id: 7 } };
const picked = {
  kind: 'picked',
  title: 'Customer success',
  language: 'en',
  text: '52',
  around: 'nps',
  places: [{ by: 'label', label: 'nps' }],
};

test('what the extension’s own script says in a page is taken', () => {
  expect(readFromPage(picked, sender, own)).toMatchObject({ kind: 'picked', tabId: 7, url: sender.url });
  // What is found again by no way is taken all the same, once.
  expect(readFromPage({ ...picked, places: [] }, sender, own)).toMatchObject({ places: [] });
  expect(readFromPage({ kind: 'undoCapture', stamp: 's' }, sender, own)).toMatchObject({ stamp: 's' });
  expect(readFromPage({ kind: 'visited' }, sender, own)).toMatchObject({ kind: 'visited', url: sender.url });
  const ids = ['pacemark-0123456789abcdef'];
  expect(readFromPage({ kind: 'pasted', ids }, sender, own)).toMatchObject({ ids });
  expect(readFromPage({ kind: 'pasted', ids: ['cycle:2026-Q4'] }, sender, own)).toBeUndefined();
  expect(readFromPage({ kind: 'pasted', ids: Array(51).fill(ids[0]) }, sender, own)).toBeUndefined();
  expect(readFromPage({ kind: 'visited', more: 1 }, sender, own)).toBeUndefined();
});

const anySender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom(own, 'other', ''),
    url: fc.constantFrom(sender.url, 'chrome-extension://other/x.html', 'data:text/html,', 'javascript:0'),
    frameId: fc.constantFrom(0, 1, -1),
    tab: fc.constantFrom({ id: 7 }, {}),
  },
  { requiredKeys: [] },
);
const isOwn = ({ id, url, frameId, tab }: Sender) =>
  id === own && url === sender.url && frameId === 0 && tab?.id === 7;

/** The message with one thing changed: a field gone, of another type, too long, or one more than there is. */
const malformed = fc
  .tuple(
    fc.constantFrom(...Object.keys(picked)),
    fc.oneof(
      fc.constant(undefined),
      fc.anything().filter((value) => typeof value !== 'string' && !Array.isArray(value)),
      fc.constant('x'.repeat(1001)),
      fc
        .array(fc.anything(), { minLength: 1, maxLength: 3 })
        .filter((list) => !list.some((one) => isPlace(one))),
    ),
  )
  .map(([field, value]) => ({ ...picked, [field]: value }));
const isPlace = (one: unknown): boolean => typeof one === 'object' && one !== null && 'by' in one;

test('10,000 foreign or malformed messages are all refused', () => {
  fc.assert(
    fc.property(
      anySender.filter((one) => !isOwn(one)),
      (foreign) => {
        expect(readFromPage(picked, foreign, own)).toBeUndefined();
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.oneof(malformed, fc.constant({ ...picked, more: 1 }), fc.anything()), (message) => {
      expect(readFromPage(message, sender, own)).toBeUndefined();
    }),
    { numRuns: 7000 },
  );
});
