import type { Layout } from './layout';
import { outlineSheet } from './markdown-outline';
import { tableSheet } from './markdown-table';

/** A pipe table, or headings with lists below them. */
export const markdownLayout: Layout = {
  id: 'markdown',
  fits: (text) =>
    separator.test(text) || (/^ {0,3}#{1,6} /m.test(text) && /^ {0,3}(?:[-*+]|\d{1,3}[.)]) /m.test(text)),
  read: (text, known, say) => (separator.test(text) ? tableSheet(text, known, say) : outlineSheet(text, say)),
};

/** The line under a table's headers. */
const separator = /^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)+\|? *$/m;
