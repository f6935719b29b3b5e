import { calendar } from './calendar';
import { checkInsCsv } from './check-ins-csv';
import { markdownOutline } from './markdown-outline';
import { markdownTable } from './markdown-table';
import { okrsCsv } from './okrs-csv';
import type { OutFormat } from './taken-out';

export { sayOut } from './messages';
export type { CycleReflection, OutContext, OutFormat } from './taken-out';

/** Every kind of file that goes out. */
export const outFormats: readonly OutFormat[] = [
  okrsCsv,
  checkInsCsv,
  markdownTable,
  markdownOutline,
  calendar,
];
