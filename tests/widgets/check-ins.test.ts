import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckIns } from '../../widgets';
import '../../widgets/kit';
import { customerSuccess } from './customer-success';
import { all, inside, put, seen, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const checkIns = (attributes = '', snapshot: unknown = customerSuccess) =>
  put<CheckIns>(`<okr-check-ins ${attributes}></okr-check-ins>`, snapshot);
const items = (element: Element) => all(element, 'ol > li').map(seen);

describe('check-ins', () => {
  it('are the newest five, each with its day, value, change and status', async () => {
    const element = await checkIns();
    expect(items(element)).toHaveLength(5);
    expect(items(element)[1]).toBe(
      'Nov 16 Cut monthly churn from 4.2 % to 2.8 % 3.2 % to 2.8 % down from 3.6 % On track',
    );
    expect(inside(element).querySelector('time')?.getAttribute('datetime')).toBe('2026-11-16');
  });

  it('are as many as asked for, of one objective where it is named', async () => {
    const element = await checkIns('count="3" objective="3"');
    expect(text(inside(element).querySelector('h2'))).toContain('Make renewal a conversation');
    expect(items(element)).toEqual([
      expect.stringContaining('24 of 60 up from 22 Off track'),
      expect.stringMatching(/^Nov 9 .*22 of 60 up from 19$/),
      expect.stringMatching(/^Nov 2 .*19 of 60 up from 16$/),
    ]);
    element.count = 'many';
    element.objective = null;
    await element.updateComplete;
    expect(items(element)).toHaveLength(5);
  });

  it('tell a note with the latest alone', async () => {
    const keyResult = {
      title: 'K',
      target: 4,
      current: 2,
      date: '2026-11-16',
      note: 'Two of four.',
      history: [[20731, 2]],
    };
    const element = await checkIns('', {
      pacemark: 1,
      asOf: '2026-11-22',
      objectives: [{ title: 'O', keyResults: [keyResult] }],
    });
    expect(items(element)).toEqual(['Nov 16 K 2 of 4 unchanged No data Two of four.', 'Oct 5 K 2 of 4']);
  });

  it('say that there is none yet', async () => {
    expect(all(await checkIns('', { pacemark: 1, asOf: '2026-11-22' }), 'section').map(seen)).toEqual([
      'Check-ins No check-in yet. Updated Nov 22, 2026',
    ]);
    expect(text(inside(await checkIns('objective="7"')))).toBe('The scorecard has no objective 7.');
  });
});
