/**
 * Turns features of Chromium off, beside two that no test is about: the lists of the address bar are pages of their own,
 * loaded with every window, and cost as much as the rest of a start. The bench leaves them on, as its users' browsers do.
 */
export const withoutFeatures = (...names) =>
  `--disable-features=${['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', ...names].join()}`;

/** What makes a headless Chromium behave the same on every machine: no network of its own, no throttling, one language. */
export const steadyFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--lang=en-US',
  '--window-size=1280,900',
];
