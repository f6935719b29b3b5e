/** The address of one KPI, or of all of them. */
export const kpiAddress = (id?: string): string =>
  id === undefined ? '#/kpis' : `#/kpis/${encodeURIComponent(id)}`;

/** What stands in the place of a KPI's id for the table by month. */
export const bowlerPart = 'bowler';
