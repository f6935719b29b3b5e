import { beforeAll, expect, it, vi } from 'vitest';
import { customerSuccess } from '../../widgets/customer-success';

/** All that a server has of an element: what a browser would bring is not there. */
class BareElement extends EventTarget {}

let widgets: typeof import('../../../widgets');

beforeAll(async () => {
  vi.stubGlobal('HTMLElement', BareElement);
  widgets = await import('../../../widgets');
  return () => vi.unstubAllGlobals();
});

it('a scorecard and a ring give a template and their sheets where there is no page', () => {
  for (const widget of [widgets.Scorecard, widgets.ProgressRing]) {
    const element = new widget();
    element.snapshot = customerSuccess;
    const { strings, values } = element.render();
    expect(element.state).toBe('ready');
    expect(strings.join()).toContain('part="card"');
    expect(values.length).toBeGreaterThan(1);
    expect(widget.styles.join()).toContain(':host');
  }
});
