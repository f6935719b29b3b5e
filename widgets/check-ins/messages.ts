import { type Say, sayer } from '../../core/words';

const en = {
  untitled: 'Check-ins',
  kind: 'newest check-ins',
  none: 'No check-in yet.',
  up: 'up from {value}',
  down: 'down from {value}',
  same: 'unchanged',
};

/** What a list of check-ins says beside the words of its key results. */
export const sayCheckIns: Say<keyof typeof en> = /* @__PURE__ */ sayer({ en });
