import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sayKeySettings } from '../../shared/words/key-settings';

interface Shortcut {
  description: string;
  keys: string;
}

/** The keys that open the popup from anywhere in the browser, and where the browser lets them be changed. */
export function KeySettings({ locale }: { locale: string }) {
  const shortcuts = useShortcuts();
  return (
    <section aria-labelledby="settings-keys">
      <header>
        <h2 id="settings-keys">{sayKeySettings(locale, 'name')}</h2>
      </header>
      <p class="quiet">{sayKeySettings(locale, 'text')}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : sayKeySettings(locale, 'none')}</dd>
          </div>
        ))}
        <div>
          <dt>{sayKeySettings(locale, 'addressBar')}</dt>
          <dd>
            <kbd>okr</kbd> <kbd>Tab</kbd>
          </dd>
        </div>
      </dl>
      {isFirefox && !mayOpen() ? (
        <p>{sayKeySettings(locale, 'inFirefox')}</p>
      ) : (
        <p>
          <button type="button" onClick={() => void openBrowsersPage()}>
            {sayKeySettings(locale, 'change')}
          </button>
        </p>
      )}
    </section>
  );
}

const isFirefox = 'getBrowserInfo' in browser.runtime;

/** Newer versions of Firefox open their page of shortcuts for an extension. */
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
const mayOpen = (): boolean => commands.openShortcutSettings !== undefined;

/** A link cannot lead there: the browser's own pages are opened by an extension or by hand. */
const openBrowsersPage = async (): Promise<void> => {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** Read again when one comes back from where they are changed. */
function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((all) =>
          setShortcuts(
            all.flatMap(({ name, description = '', shortcut = '' }) =>
              name?.startsWith('_') ? [] : [{ description, keys: shortcut }],
            ),
          ),
        );
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
