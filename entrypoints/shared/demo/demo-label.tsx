import { render } from 'preact';
import { sayDemo } from '../words/demo';
import { leaveDemo } from './switch-demo';

/** Says on top of a page that what it shows is made up, with the way out. */
export function showDemoLabel(): void {
  const label = document.createElement('aside');
  label.className = 'demo-label';
  label.setAttribute('aria-label', sayDemo(navigator.language, 'demo'));
  document.body.prepend(label);
  // What else stands still beside what scrolls has the room that is left below it.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--demo-label', `${label.offsetHeight}px`);
  }).observe(label);
  render(<DemoLabel locale={navigator.language} />, label);
}

function DemoLabel({ locale }: { locale: string }) {
  return (
    <>
      <p>
        <b>{sayDemo(locale, 'demo')}</b> {sayDemo(locale, 'label')}
      </p>
      <button type="button" onClick={() => void leaveDemo()}>
        {sayDemo(locale, 'leave')}
      </button>
    </>
  );
}
