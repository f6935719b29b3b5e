import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../widgets/kit';
import { customerSuccess } from './customer-success';
import { all, inside, next, put, scorecard, text } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  return () => vi.useRealTimers();
});

const leftOf = (element: Element | null | undefined) => element?.getBoundingClientRect().left ?? Number.NaN;

it('says a value before its target, also with amounts as they are written from right to left', async () => {
  const revenue = { title: 'Revenue', start: 0, target: 1_500_000, current: 1_380_000 };
  const unit = { kind: 'currency', code: 'EUR' };
  const element = await scorecard({
    ...customerSuccess,
    objectives: [{ title: 'Earn', keyResults: [{ ...revenue, unit }] }],
  });
  element.lang = 'ar';
  await element.updateComplete;
  const cell = inside(element).querySelector('td.value bdi');
  expect(text(cell)).toMatch(/of/);
  const words = document.createRange();
  words.selectNodeContents(cell?.lastChild ?? document);
  expect(leftOf(cell?.querySelector('b'))).toBeLessThan(words.getBoundingClientRect().left);
});

const inline = JSON.stringify(customerSuccess);
const title = (element: Element) => text(inside(element).querySelector('h2'));

describe('where a snapshot comes from', () => {
  it('says what belongs here when there is none', async () => {
    const element = await put();
    expect(element.state).toBe('empty');
    expect(text(inside(element).querySelector('[role=status]'))).toContain('Put a snapshot inside');
  });

  it('draws a property, also as JSON text', async () => {
    expect(title(await scorecard())).toBe('Q4 2026 · Customer success');
    expect(title(await scorecard(inline))).toBe('Q4 2026 · Customer success');
  });

  it('draws a script child, and one that arrives later', async () => {
    const element = await put(
      `<okr-scorecard><script type="application/json">${inline}</script></okr-scorecard>`,
    );
    expect(title(element)).toBe('Q4 2026 · Customer success');

    const later = await put();
    const script = document.createElement('script');
    script.type = 'application/json';
    later.append(script);
    const ready = next(later, 'okr-ready');
    script.textContent = inline;
    await ready;
    await later.updateComplete;
    expect(title(later)).toBe('Q4 2026 · Customer success');
  });

  it('draws an attribute that holds JSON text, and what it changes to', async () => {
    const element = await put(`<okr-scorecard snapshot='${inline}'></okr-scorecard>`);
    expect(title(element)).toBe('Q4 2026 · Customer success');
    element.setAttribute('snapshot', '{"pacemark":1,"asOf":"2026-11-22","title":"Other"}');
    await element.updateComplete;
    expect(title(element)).toBe('Other');
    element.removeAttribute('snapshot');
    await element.updateComplete;
    expect([element.state, title(element)]).toEqual(['empty', '']);
  });

  it.each([customerSuccess, '{bad'])('shows nothing of what was taken away: %o', async (snapshot) => {
    const element = await scorecard(snapshot);
    element.snapshot = undefined;
    await element.updateComplete;
    expect(element.state).toBe('empty');
    expect(text(inside(element))).toContain('No scorecard yet.');
  });

  it('says in place what is wrong, and tells the page', async () => {
    const element = await put();
    const told = next(document, 'okr-problem');
    element.snapshot = { pacemark: 1 };
    expect((await told).detail.problems).toEqual([{ path: 'asOf', expected: 'date' }]);
    await element.updateComplete;
    expect(element.state).toBe('problem');
    expect(text(inside(element))).toContain('asOf is missing or not as expected');
  });

  it('keeps the last good snapshot when the next cannot be read, and says so', async () => {
    const element = await scorecard();
    element.snapshot = '{"pacemark":';
    await element.updateComplete;
    expect(title(element)).toBe('Q4 2026 · Customer success');
    expect(text(inside(element).querySelector('.note'))).toContain(
      'Shown is the last one that could be read',
    );
  });

  it('draws what it can of a snapshot with a bad part, and names the part', async () => {
    const [first] = customerSuccess.objectives ?? [];
    const element = await scorecard({ ...customerSuccess, objectives: [first, { title: 4 }] });
    expect(all(element, 'article')).toHaveLength(1);
    expect(text(inside(element).querySelector('.note'))).toContain('objectives[1].title');
  });

  it('says that with a bad field what holds it may be gone', async () => {
    const keyResults = [
      { title: 'A', target: 4, current: 2, weight: -1 },
      { title: 'B', target: 4, current: 2 },
    ];
    const element = await scorecard({ ...customerSuccess, objectives: [{ title: 'O', keyResults }] });
    expect(all(element, '[part=key-result] th').map(text)).toEqual(['B']);
    expect(text(inside(element).querySelector('.note'))).toMatch(
      /^objectives\[0\]\.keyResults\[0\]\.weight is missing or not as expected\. What holds it may be left out/,
    );
  });

  it.each([
    ['kpi', '', { kpis: [{ title: 'NPS', goal: '55' }] }, 'kpis[0].goal'],
    ['progress-ring', 'objective="1"', { objectives: [{ title: 4 }] }, 'objectives[0].title'],
    ['check-ins', 'objective="1"', { objectives: [{ title: 4 }] }, 'objectives[0].title'],
  ])(
    'says in okr-%s which part could not be read, where nothing else is left',
    async (tag, place, part, path) => {
      const element = await put(`<okr-${tag} ${place}></okr-${tag}>`, {
        pacemark: 1,
        asOf: '2026-11-22',
        ...part,
      });
      expect(text(inside(element))).toContain(path);
    },
  );

  it('does not say that nobody has checked in where only the target is missing', async () => {
    const element = await scorecard({
      ...customerSuccess,
      objectives: [{ title: 'O', keyResults: [{ title: 'NPS', current: 48, date: '2026-11-16' }] }],
    });
    expect(text(inside(element).querySelector('.verdict p'))).toBe('Not measured yet');
  });

  it('tells the week only while the cycle runs', async () => {
    const facts = async (now: Date) => {
      vi.setSystemTime(now);
      return text(inside(await scorecard()).querySelector('.titles p'));
    };
    expect(await facts(new Date(2026, 8, 30, 12))).not.toContain('week');
    expect(await facts(new Date(2026, 9, 1, 12))).toContain('week 1 of 13');
    expect(await facts(new Date(2026, 11, 31, 12))).toContain('week 13 of 13');
    expect(await facts(new Date(2029, 0, 1, 12))).not.toContain('week');
  });

  it('says that a snapshot is of a newer version', async () => {
    const element = await scorecard({ ...customerSuccess, pacemark: 2 });
    expect(all(element, 'article')).toHaveLength(3);
    expect(text(inside(element).querySelector('.note'))).toContain('newer version');
  });
});

it('a page puts a title and a footer of its own into each widget', async () => {
  for (const tag of ['scorecard', 'progress-ring', 'trend', 'check-ins', 'kpi', 'strategy-map']) {
    const element = await put(`<okr-${tag}><b slot="title">Mine</b><i slot="footer">Wiki</i></okr-${tag}>`, {
      ...customerSuccess,
      kpis: [{ title: 'NPS' }],
      map: { perspectives: [{ title: 'P' }], objectives: [], links: [] },
    });
    for (const own of element.children)
      expect(own.assignedSlot?.closest('[part]')?.getAttribute('part'), tag).toMatch(/title|footer|card/);
    expect(element.querySelector('b')?.getBoundingClientRect().height, tag).toBeGreaterThan(0);
  }
});

it('keeps to no dark scheme on paper', async () => {
  const element = await put('<okr-scorecard theme="dark"></okr-scorecard>');
  const rules = [...(inside(element).adoptedStyleSheets[0]?.cssRules ?? [])];
  // What is for paper alone, taken for any medium: a browser of a test has no paper.
  const paper = rules.flatMap((one) =>
    one instanceof CSSMediaRule && one.conditionText === 'print' ? [...one.cssRules] : [],
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper.map(({ cssText }) => cssText).join(''));
  inside(element).adoptedStyleSheets.push(sheet);
  expect(getComputedStyle(element).colorScheme).toBe('light');
});

describe('a page that does its worst', () => {
  it('sees titles, notes and units as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const element = await scorecard({
      ...customerSuccess,
      title: hostile,
      cycle: undefined,
      objectives: [
        {
          title: hostile,
          keyResults: [{ title: hostile, note: hostile, unit: hostile.slice(0, 40), target: 4, current: 1 }],
        },
      ],
    });
    expect(all(element, 'img, script')).toHaveLength(0);
    expect(title(element)).toBe(hostile);
    for (const node of all(element, 'h2, h3, tbody th')) expect(node.querySelector('bdi')).not.toBeNull();
  });

  it('may load the script twice', async () => {
    const before = customElements.get('okr-scorecard');
    const again = '../../widgets/bundle?again';
    await expect(import(/* @vite-ignore */ again)).resolves.toBeDefined();
    expect(customElements.get('okr-scorecard')).toBe(before);
  });

  it('is told when a tag is taken by something else', async () => {
    const { define } = await import('../../widgets/define');
    const { Scorecard } = await import('../../widgets');
    customElements.define('okr-taken', class extends HTMLElement {});
    document.body.innerHTML = '<okr-taken></okr-taken>';
    expect(() => define('okr-taken', Scorecard)).not.toThrow();
    expect(text(document.body)).toContain('uses okr-taken for something else');
  });

  it('cannot restyle what is drawn except by the public names', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { color: red !important; font-size: 40px !important; display: none !important } html, body, div { display: block !important; --okr-text: rgb(1, 2, 3) }',
    );
    document.adoptedStyleSheets.push(sheet);
    const element = await scorecard();
    const style = getComputedStyle(element);
    expect([style.color, style.fontSize, style.display]).toEqual(['rgb(1, 2, 3)', '16px', 'block']);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
