import { leaveDemo, openDemo } from '../../shared/demo/switch-demo';
import { useDemo } from '../../shared/demo/use-demo';
import { sayDemo } from '../../shared/words/demo';

/** The way into the demo and out of it. */
export function DemoSettings({ locale }: { locale: string }) {
  const demo = useDemo();
  return (
    <section aria-labelledby="settings-demo">
      <header>
        <h2 id="settings-demo">{sayDemo(locale, 'demo')}</h2>
      </header>
      <p class="quiet">{sayDemo(locale, 'about')}</p>
      <p>
        <button
          type="button"
          disabled={demo === undefined}
          onClick={() => void (demo ? leaveDemo() : openDemo())}
        >
          {sayDemo(locale, demo ? 'leave' : 'open')}
        </button>
      </p>
    </section>
  );
}
