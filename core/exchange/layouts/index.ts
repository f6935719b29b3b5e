import { htmlLayout } from './html';
import { jsonLayout } from './json';
import type { Layout } from './layout';
import { markdownLayout } from './markdown';

export type { Layout } from './layout';

/** Every layout but cells between delimiters; the first that fits is taken. */
export const layouts: readonly Layout[] = [jsonLayout, htmlLayout, markdownLayout];
