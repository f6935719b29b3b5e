import { expect, it } from 'vitest';
import bundle from '../../widgets/bundle?url';
import { customerSuccess } from './customer-success';
import { text } from './page';

// No style but constructed sheets, no request, and no string into markup except Lit's own.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

it('a page with the strictest policy shows everything and reports no violation', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <okr-scorecard><script type="application/json">${JSON.stringify(customerSuccess)}</script></okr-scorecard>
    <okr-progress-ring value="0.5" expected="0.4"></okr-progress-ring>`;
  document.body.replaceChildren(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = frame.contentDocument as Document;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  const ready = new Promise((done) => page.addEventListener('okr-ready', done, { once: true }));
  // Made here and moved there: the frame's own policy takes no text as an address.
  const script = document.createElement('script');
  script.type = 'module';
  script.src = bundle;
  page.head.append(script);
  await ready;
  await (page.querySelector('okr-scorecard') as unknown as { updateComplete: Promise<unknown> })
    .updateComplete;
  expect(text(page.querySelector('okr-scorecard')?.shadowRoot?.querySelector('h2'))).toContain(
    'Customer success',
  );
  expect(
    page.querySelector('okr-progress-ring')?.shadowRoot?.querySelector('.ring')?.getBoundingClientRect()
      .width,
  ).toBe(128);
  expect(violations).toEqual([]);
});
