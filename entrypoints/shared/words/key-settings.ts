import { type Say, sayer } from '../../../core/words';

const en = {
  name: 'Keys in the browser',
  text: 'They work on any page. The browser keeps them: it shows which are taken, and lets you choose others.',
  none: 'not set',
  addressBar: 'Quick entry in the address bar',
  change: 'Change the keys…',
  inFirefox:
    'To change them, open about:addons, choose the gear above the list, then “Manage Extension Shortcuts”.',
} as const;

/** What the settings say of the browser's own keys. */
export const sayKeySettings: Say<keyof typeof en> = sayer({ en });
