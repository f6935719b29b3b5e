export * from './link';
export * from './picture';
export * from './problem';
export { type ReadSnapshot, readSnapshot, snapshotVersion } from './read-snapshot';
export * from './ring';
export * from './snapshot';
export * from './sparkline';
