import { dateOrders } from '../dates';
import { noDrafts } from '../drafts';
import { isMonthAlone, periodOf } from '../kpi-table/period';
import { readKpiRows } from '../kpi-table/rows';
import type { Format } from './format';

/** A table of KPIs: a row each, and a column for each month, quarter, year or day with its reading. */
export const kpiTable: Format = {
  id: 'kpi-table',
  columns: {
    kpi: ['kpi', 'kpis', 'kpi name', 'indicator', 'key performance indicator', 'measure', 'metric', 'name'],
    perspective: ['perspective', 'area', 'dimension'],
    objective: ['strategic objective', 'objective', 'goal area'],
    unit: ['unit', 'units', 'unit of measure'],
    goal: ['goal', 'target', 'green'],
    redFlag: ['red flag', 'red', 'threshold', 'limit'],
    frequency: ['frequency', 'how often', 'cadence', 'interval'],
    owner: ['owner', 'lead', 'responsible'],
    source: ['source', 'data source'],
  },
  repeated: {
    field: 'reading',
    isOne: (header) => dateOrders.some((order) => periodOf(header, order)) || isMonthAlone(header),
    beside: 'kpi',
  },
  required: ['kpi', 'reading'],
  dates: [],
  amounts: ['goal', 'redFlag', 'reading'],
  read: (reading) => ({ ...noDrafts(), kpis: readKpiRows(reading) }),
};
