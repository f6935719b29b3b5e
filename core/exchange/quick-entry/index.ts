export { printLine } from './print-line';
export { type QuickContext, type QuickEntry, type QuickReading, readLine } from './read-line';
export { type SaidEntry, sayEntry } from './say-entry';
export { type QuickTarget, quickTargets } from './target';
