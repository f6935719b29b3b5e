import { expect, test } from 'vitest';
import { embedLink, targets } from '../../../core/publish';
import { decodeLink } from '../../../core/snapshot';
import { example, today } from './example';

test('a link carries the snapshot behind its #, and says how long it is', async () => {
  const { link, length } = await embedLink(example(), 'https://embed.example/scorecard.html#old');
  const [page, payload = ''] = link.split('#');
  expect(page).toBe('https://embed.example/scorecard.html');
  expect(length).toBe(link.length);
  expect((await decodeLink(payload)).snapshot).toEqual(example());
});

test('every target makes a text, and the one that needs nothing comes first', async () => {
  expect(targets[0]).toMatchObject({ id: 'html-table', needs: 'nothing' });
  const place = { today, locale: 'en', script: 'https://a.example/w.js', page: 'https://a.example/' };
  for (const target of targets)
    expect((await target.make(example(), place)).text.length).toBeGreaterThan(100);
});
