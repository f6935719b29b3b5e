import { type Say, sayer } from '../../core/words';

const en = {
  nothing: 'This snapshot holds no key result and no KPI.',
  noSuchKeyResult: 'The snapshot has no key result {n}.',
  none: 'No check-in yet',
  fromTo: 'From {first} to {last}',
  value: '{value} on {date}',
  paceToday: 'even pace today {value}',
  target: 'target {value}',
  checkedIn: 'checked in {date}',
  evenPace: 'Even pace',
};

/** What a trend says beside the words of key results and KPIs. */
export const sayTrend: Say<keyof typeof en> = /* @__PURE__ */ sayer({ en });
