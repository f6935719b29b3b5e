import { beforeEach, describe, expect, it, vi } from 'vitest';
import { all, inside, next, put, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const title = (element: Element) => text(inside(element).querySelector('h2'));

async function told(src: string, kind: 'okr-ready' | 'okr-problem') {
  const element = document.createElement('okr-scorecard') as Awaited<ReturnType<typeof put>>;
  element.setAttribute('src', src);
  const event = next(element, kind);
  document.body.append(element);
  const { detail } = await event;
  await element.updateComplete;
  return { element, message: detail.message as string };
}

/** Each with what is said of it. */
const faults: Record<string, string> = {
  endless: 'more than 1 MB',
  huge: 'more than 1 MB',
  bomb: 'more than 1 MB',
  notGzip: 'does not answer',
  cut: 'does not answer',
  reset: 'does not answer',
  broken: 'not whole JSON',
  nothing: 'not whole JSON',
  noContent: 'not whole JSON',
  deep: 'JSON is missing',
  bytes: 'not whole JSON',
  other: 'pacemark is missing',
  html: 'gives a page or a file',
  typeless: 'gives a page or a file',
  away: 'sends the request elsewhere',
  circle: 'sends the request elsewhere',
  unauthorised: 'answers 401',
  failing: 'answers 500',
  nowhere: 'answers 404',
  // A browser holds six connections to a server: these come last, since they keep theirs.
  silent: 'longer than 5 seconds',
  stalled: 'longer than 5 seconds',
  dripping: 'longer than 5 seconds',
};

describe('a src', () => {
  it.each(['good', 'moved'])('is fetched and drawn (%s)', async (kind) => {
    const { element } = await told(`/source/${kind}`, 'okr-ready');
    expect(title(element)).toBe('Q4 2026 · Customer success');
  });

  it('that misbehaves is given up after 5 seconds or 1 MB with its sentence, and the picture of the address before is gone', async () => {
    let most = 0;
    const read = ReadableStreamDefaultReader.prototype.read;
    const taken = new WeakMap<ReadableStreamDefaultReader, number>();
    vi.spyOn(ReadableStreamDefaultReader.prototype, 'read').mockImplementation(async function (
      this: ReadableStreamDefaultReader,
    ) {
      const piece = await read.call(this);
      const sum = (taken.get(this) ?? 0) + (piece.value?.length ?? 0);
      taken.set(this, sum);
      most = Math.max(most, sum - (piece.value?.length ?? 0));
      return piece;
    });
    document.body.replaceChildren();
    const kinds = Object.keys(faults);
    const good = await Promise.all(kinds.map(() => told('/source/good', 'okr-ready')));
    const said = await Promise.all(
      good.map(async ({ element }, at) => {
        const problem = next(element, 'okr-problem');
        element.src = `/source/${kinds[at]}`;
        const { message } = (await problem).detail;
        await element.updateComplete;
        expect(title(element)).toBe('');
        expect(all(element, '.note').map(text)).toEqual([message]);
        return [kinds[at], message];
      }),
    );
    for (const [kind = '', message] of said) expect(message, kind).toContain(faults[kind]);
    expect(most).toBeLessThanOrEqual(1_048_576);
  });

  it.each([
    ['plain http', 'http://example.org/a.json', 'must begin with https'],
    ['with a password', 'https://me:secret@example.org/a.json', 'hold no password'],
    ['a script', 'javascript:alert(1)', 'must begin with https'],
    ['no address', 'https://', 'does not answer'],
  ])('that is %s is answered with a clear sentence', async (_, src, sentence) => {
    expect((await told(src, 'okr-problem')).message).toContain(sentence);
  });

  it('makes no request that its address does not allow', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await told('http://example.org/a.json', 'okr-problem');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is given up when the element leaves the page, and asked for again when it comes back', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const element = await put('<okr-scorecard src="/source/silent"></okr-scorecard>');
    expect(element.state).toBe('loading');
    element.remove();
    expect(fetched.mock.lastCall?.[1]?.signal?.aborted).toBe(true);
    document.body.replaceChildren(element);
    await element.updateComplete;
    expect(fetched).toHaveBeenCalledTimes(2);
    element.remove();
  });
});

describe('a src with refresh', () => {
  const answers = async (id: string) => (await fetch(`/source/told?${id}`)).json();

  it('is asked again by its ETag while the page is seen, and keeps its picture over a fault', async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
      now: new Date(2026, 10, 22, 12),
    });
    let hidden = false;
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
    const id = crypto.randomUUID();
    document.body.innerHTML = `<okr-scorecard src="/source/polled?${id}" refresh="2"></okr-scorecard>`;
    const element = document.body.firstElementChild as Awaited<ReturnType<typeof put>>;
    const pass = async (minutes: number, kind: 'okr-ready' | 'okr-problem') => {
      const event = next(element, kind);
      vi.advanceTimersByTime(minutes * 60_000);
      await event;
      await element.updateComplete;
    };
    await pass(0, 'okr-ready');
    vi.advanceTimersByTime(60_000);
    await element.updateComplete;
    expect(await answers(id)).toEqual([200]);
    await pass(1, 'okr-ready');
    expect(await answers(id)).toEqual([200, 304]);
    await pass(2, 'okr-problem');
    expect(title(element)).toContain('Picture "first"');
    expect(all(element, '.note').map(text)[0]).toContain('answers 500. Shown is the last one');

    hidden = true;
    vi.advanceTimersByTime(3_600_000);
    await element.updateComplete;
    expect(await answers(id)).toHaveLength(3);
    hidden = false;
    const ready = next(element, 'okr-ready');
    document.dispatchEvent(new Event('visibilitychange'));
    await ready;
    await element.updateComplete;
    expect(title(element)).toContain('Picture "second"');
    expect(all(element, '.note')).toEqual([]);
    expect(await answers(id)).toEqual([200, 304, 500, 200]);
  });

  it('that is set when all is loaded is kept too', async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
      now: new Date(2026, 10, 22, 12, 1),
    });
    const id = crypto.randomUUID();
    const { element } = await told(`/source/polled?${id}`, 'okr-ready');
    element.refresh = 1;
    await element.updateComplete;
    const again = next(element, 'okr-ready');
    vi.advanceTimersByTime(60_000);
    await again;
    expect(await answers(id)).toEqual([200, 304]);
    element.remove();
  });

  it('keeps its picture when it is taken elsewhere while it is asked for again', async () => {
    const { element } = await told('/source/good', 'okr-ready');
    element.refresh = 1;
    vi.setSystemTime(new Date(2026, 10, 22, 12, 5));
    element.requestUpdate();
    await element.updateComplete;
    const again = next(element, 'okr-ready');
    document.body.append(element);
    await element.updateComplete;
    expect(title(element)).toBe('Q4 2026 · Customer success');
    await again;
    element.remove();
  });

  it.each(['', 'often', '-1'])('as %o asks once', async (refresh) => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
      now: new Date(2026, 10, 22, 12),
    });
    const id = crypto.randomUUID();
    const ready = next(document.body, 'okr-ready');
    document.body.innerHTML = `<okr-scorecard src="/source/polled?${id}" refresh="${refresh}"></okr-scorecard>`;
    await ready;
    const element = document.body.firstElementChild as Awaited<ReturnType<typeof put>>;
    vi.advanceTimersByTime(86_400_000);
    await element.updateComplete;
    expect(await answers(id)).toEqual([200]);
  });
});
