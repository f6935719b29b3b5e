import { expect, it } from 'vitest';
import { customerSuccess } from './customer-success';
import { text } from './page';

const markup = `<okr-scorecard><script type="application/json">${JSON.stringify(customerSuccess)}</script></okr-scorecard>
  <okr-progress-ring value="0.5" expected="0.4"></okr-progress-ring>`;

/** A page of its own in a frame; `loaded` gives it the script, made here and moved there. */
async function page(head: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>${head}${markup}`;
  document.body.replaceChildren(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return frame.contentDocument as Document;
}

async function load(into: Document): Promise<void> {
  const script = document.createElement('script');
  script.src = '/okr-widgets.js';
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  into.head.append(script);
  await loaded;
}

const scorecard = async (of: Document): Promise<ShadowRoot> => {
  const element = of.querySelector('okr-scorecard') as HTMLElement & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element.shadowRoot as ShadowRoot;
};

it('shows everything under the strictest policy and violates nothing', async () => {
  // No style but constructed sheets, no request, and no string into markup except Lit's own.
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const strict = await page(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  Object.assign(strict.querySelector('okr-progress-ring') as Element, { label: 'Set before the script' });
  const violations: string[] = [];
  strict.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  await load(strict);
  expect(text((await scorecard(strict)).querySelector('h2'))).toContain('Customer success');
  const ring = strict.querySelector('okr-progress-ring')?.shadowRoot?.querySelector('.ring');
  expect(ring?.getBoundingClientRect().width).toBe(128);
  expect(text(ring?.closest('figure'))).toContain('Set before the script');
  expect(violations).toEqual([]);
});

it('is not confused by a page that extends every object, and may be loaded twice', async () => {
  const own = await page('');
  const window = own.defaultView as Window & typeof globalThis;
  Object.assign(window.Object.prototype, { extra: () => 'x', more: 7, text: 'y', one: 'z' });
  Object.assign(window.Array.prototype, { extra: () => 'x' });
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  await load(own);
  const drawn = await scorecard(own);
  const { innerHTML } = drawn;
  await load(own);
  expect(text(drawn.querySelector('h2'))).toBe('Q4 2026 · Customer success');
  expect(drawn.querySelectorAll('article')).toHaveLength(3);
  expect(text(drawn.querySelector('.note'))).toBe('');
  expect((await scorecard(own)).innerHTML).toBe(innerHTML);
  expect(errors).toEqual([]);
});
