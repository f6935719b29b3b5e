import { beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeLink } from '../../core/snapshot';
import page from '../../widgets/site/embed.html?raw';
import { customerSuccess } from './customer-success';
import { text } from './page';

const problem = () => document.querySelector<HTMLElement>('#problem');
const scorecard = () => document.querySelector<HTMLElement>('okr-scorecard');

beforeAll(async () => {
  document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
  location.hash = '#';
  await import('../../widgets/site/embed');
});

const half = (whole: string) => whole.slice(0, whole.length / 2);

describe('the embed page', () => {
  it('draws what its link holds', async () => {
    location.hash = await encodeLink(customerSuccess);
    await vi.waitFor(() => expect(problem()?.hidden).toBe(true));
    await vi.waitFor(() =>
      expect(text(scorecard()?.shadowRoot?.querySelector('h2'))).toBe('Q4 2026 · Customer success'),
    );
    expect(document.title).toBe('Customer success');
  });

  it.each([
    ['nothing', async () => '', 'no scorecard in this link'],
    ['half a payload', async () => half(await encodeLink(customerSuccess)), 'cut short'],
    ['a payload of a later codec', async () => '3abc', 'newer version'],
  ])('says a clear sentence for %s, and draws nothing', async (_, payload, sentence) => {
    location.hash = await encodeLink(customerSuccess);
    await vi.waitFor(() => expect(scorecard()?.hidden).toBe(false));
    location.hash = await payload();
    await vi.waitFor(() => expect(text(problem())).toContain(sentence));
    expect(problem()?.hidden).toBe(false);
    expect(scorecard()?.hidden).toBe(true);
  });

  it('tells which part of its link could not be read', async () => {
    const { objectives = [] } = customerSuccess;
    const torn = { ...customerSuccess, objectives: [objectives[0], { title: 4 }] };
    location.hash = await encodeLink(torn as typeof customerSuccess);
    await vi.waitFor(() => expect(text(problem())).toContain('objectives[1].title'));
    expect([problem()?.hidden, scorecard()?.hidden]).toEqual([false, false]);
  });

  it('says so where the file that draws its link is not beside it', async () => {
    location.hash = await encodeLink({ pacemark: 1, asOf: '2026-11-22', kpis: [{ title: 'NPS' }] });
    await vi.waitFor(() => expect(text(problem())).toContain('okr-strategy.js'), { timeout: 20_000 });
    expect([problem()?.hidden, scorecard()?.hidden]).toEqual([false, true]);
  });

  it('allows itself no request, no form and no frame of its own', () => {
    const policy = page.match(/content="(default-src[^"]*)"/)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe|https?:|\*/);
  });
});
