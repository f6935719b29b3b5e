import { type Say, sayer } from './sayer';

const en = { last: 'last {ago}' };

/** What stands beside a value field. */
export const sayCheckIn: Say<keyof typeof en> = /* @__PURE__ */ sayer({ en });
