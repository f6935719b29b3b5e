import { type Say, sayer } from '../../core/words';

const en = {
  noKpis: 'This snapshot holds no KPI.',
  noSuchKpi: 'This snapshot has no KPI {n}.',
  goal: 'goal {value}',
  redFlag: 'red flag {value}',
  noGoal: 'no goal yet',
  readOn: 'read {date}',
  overdue: 'overdue, last read {date}',
  never: 'never read',
  ring: '{score}, {status}; ticks at red flag and goal',
  trend: 'From {first} to {last}',
  data: 'Data',
  date: 'Date',
  value: 'Value',
};

export type KpiMessage = keyof typeof en;

/** What is said of KPIs beside the words of statuses and values. */
export const sayKpi: Say<KpiMessage> = /* @__PURE__ */ sayer({ en });
