import type { Known, Layout } from './layout';
import { outlineSheet } from './markdown-outline';
import { hasTable, separator, tableSheet } from './markdown-table';

/** A pipe table, or headings with lists below them. */
export const markdownLayout: Layout = {
  id: 'markdown',
  fits: (text) => separator.test(text) || isOutline(text),
  read: (text, known, say) => (isTable(text, known) ? tableSheet(text, known, say) : outlineSheet(text, say)),
};

const isOutline = (text: string): boolean =>
  /^ {0,3}#{1,6} /m.test(text) && /^ {0,3}(?:[-*+]|\d{1,3}[.)]) /m.test(text);

/** A table of something else in an outline does not make it a table of OKRs. */
const isTable = (text: string, known: Known): boolean =>
  separator.test(text) && (!isOutline(text) || hasTable(text, known));
