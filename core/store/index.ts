export * from './database';
export * from './feed';
export * from './journal';
export type { Reading } from './read';
export * from './store';
export type { Device, Written } from './write';
