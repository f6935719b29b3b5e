import { type Say, sayer } from '../../core/words';

const en = {
  untitled: 'Strategy map',
  kind: 'strategy map',
  noMap: 'This snapshot holds no strategy map.',
  emptyLane: 'Nothing here yet.',
  count: '{count} {status}',
  drives: 'drives {titles}',
  drivenBy: 'driven by {titles}',
  linkless: 'linked to nothing yet',
  ofTheme: 'theme {title}',
  noKpi: 'no KPI yet',
  moreKpis: { one: '{count} more KPI', other: '{count} more KPIs' },
  legend: 'drives',
  chain: 'the chain through the objective you point at',
  data: 'Data',
  objective: 'Objective',
  perspective: 'Perspective',
  theme: 'Theme',
  score: 'Score',
  status: 'Status',
  kpis: 'KPIs',
  does: 'Drives',
  nothing: 'nothing',
  close: 'Close',
};

export type MapMessage = keyof typeof en;

/** What a strategy map says beside the words of its KPIs. */
export const sayMap: Say<MapMessage> = /* @__PURE__ */ sayer({ en });
