import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressRing } from '../../widgets';
import { customerSuccess } from './customer-success';
import { inside, put, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const ring = (attributes: string, snapshot?: unknown) =>
  put<ProgressRing>(`<okr-progress-ring ${attributes}></okr-progress-ring>`, snapshot);
const number = (element: Element) => text(inside(element).querySelector('svg text'));

describe('a progress ring', () => {
  it.each([
    ['value="0.72" expected="0.5"', '0.7', 'On track'],
    ['value="0.4" expected="0.5"', '0.4', 'On track'],
    ['value="0.3" expected="0.5"', '0.3', 'At risk'],
    ['value="0.1" expected="0.5"', '0.1', 'Off track'],
    ['value="1" expected="0.5"', '1.0', 'Done'],
    ['value="much" expected="0.5"', '–', 'No data'],
    ['value="60%" expected="0.5"', '–', 'No data'],
    ['value="0,6" expected="0.5"', '–', 'No data'],
    ['value="" expected="0.5"', '–', 'No data'],
    ['value="0.5"', '0.5', ''],
  ])('takes numbers by hand: %s', async (attributes, shown, status) => {
    const element = await ring(attributes);
    expect(number(element)).toBe(shown);
    expect(text(inside(element).querySelector('.status'))).toBe(status);
  });

  it('is told by its number alone where there is no pace', async () => {
    const element = await ring('value="0.5"');
    expect(inside(element).querySelector('svg')?.getAttribute('aria-label')).toBe('0.5');
  });

  it('takes numbers as properties and its label as text', async () => {
    const element = await ring('label="<b>NPS</b>"');
    element.value = 0.25;
    element.expected = 0.3;
    await element.updateComplete;
    expect(number(element)).toBe('0.3');
    expect(text(inside(element).querySelector('figcaption'))).toBe('<b>NPS</b> On track');
  });

  it('shows the whole of a snapshot or one objective of it', async () => {
    expect(number(await ring('', customerSuccess))).toBe('0.5');
    const second = await ring('objective="2"', customerSuccess);
    expect(number(second)).toBe('0.9');
    expect(text(inside(second))).toContain('Answer every customer');
    expect(text(inside(await ring('objective="9"', customerSuccess)))).toContain('no objective 9');
  });
});
