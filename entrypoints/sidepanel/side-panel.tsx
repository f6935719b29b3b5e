import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../popup/popup';

/** The quarter beside the page one works in; each page that comes to the front is asked anew. */
export function SidePanel() {
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const own = browser.windows.getCurrent().then(({ id }) => id);
    const next = async (windowId: number) => {
      if (windowId === (await own)) setVisit((before) => before + 1);
    };
    const shown = ({ windowId }: { windowId: number }) => void next(windowId);
    const loaded = (
      _tab: number,
      { status }: { status?: string },
      { active, windowId }: { active: boolean; windowId: number },
    ) => {
      if (status === 'complete' && active) void next(windowId);
    };
    browser.tabs.onActivated.addListener(shown);
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      browser.tabs.onActivated.removeListener(shown);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, []);
  return <Popup visit={visit} isBeside />;
}
