export type { Unit } from './unit';
