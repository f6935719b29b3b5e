import { type Say, sayer } from '../../../core/words';

const en = {
  demo: 'Demo',
  label: 'These numbers are made up. Your own plan is untouched.',
  leave: 'Leave the demo',
  open: 'Try it with a filled quarter',
  openText: 'A demo in a store of its own: change what you like, and one click takes you back.',
  about:
    'A filled quarter with a scorecard and a map, in a store of its own. Nothing in it reaches your own plan, there are no reminders meanwhile, and what you change in it is gone when you leave.',
} as const;

/** What is said of the demo. */
export const sayDemo: Say<keyof typeof en> = sayer({ en });
