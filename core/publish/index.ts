export { type PublishKey, sayPublish } from './messages';
export { plainTable } from './plain-table';
export type { Made, Place, Target } from './target';
export { targets } from './targets';
export { embedLink, type LinkPart, linkSavings, longestForNotion } from './targets/embed-link';
export { htmlTable } from './targets/html-table';
export { tagWithData } from './targets/tag-with-data';
