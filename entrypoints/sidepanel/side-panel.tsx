import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../popup/popup';

/** The quarter beside the page one works in; each page that comes to the front is asked anew. */
export function SidePanel() {
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const next = () => setVisit((before) => before + 1);
    const loaded = (_tab: number, { status }: { status?: string }) => {
      if (status === 'complete') next();
    };
    browser.tabs.onActivated.addListener(next);
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      browser.tabs.onActivated.removeListener(next);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, []);
  return <Popup visit={visit} isBeside />;
}
