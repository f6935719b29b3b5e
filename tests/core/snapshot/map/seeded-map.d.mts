import type { MapShape } from '../../../../core/snapshot/map';

export function seededMap(count: number, seed: number, within?: number): MapShape;
