export * from './link';
export * from './picture';
export * from './problem';
export { type ReadSnapshot, readScorecard } from './read-scorecard';
export { readSnapshot } from './read-snapshot';
export * from './ring';
export * from './snapshot';
export * from './sparkline';
