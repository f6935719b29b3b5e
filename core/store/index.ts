export * from './database';
export * from './feed';
export * from './journal';
export { MergeError } from './merge';
export * from './store';
export type { Device, Written } from './write';
