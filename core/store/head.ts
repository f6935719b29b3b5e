import type { Change } from '../model';

/** Where a copy of the log stands: its generation, the arrival number of its last change, and their rolling hash. */
export interface Head {
  /** Grows when the log is written anew without what was erased; an older generation is never merged back. */
  generation: number;
  /** Changes of a generation are numbered in the order in which they arrived on this device, from 1. */
  arrival: number;
  hash: string;
}

/** A change as the log and the journal keep it. */
export interface LogEntry extends Head {
  change: Change;
}

/** What was damaged says nothing, rather than something wrong. */
export const isHead = (value: unknown): value is Head => {
  const { generation, arrival, hash } = (value ?? {}) as Partial<Head>;
  return Number.isInteger(generation) && Number.isInteger(arrival) && typeof hash === 'string';
};

export const emptyHead: Head = { generation: 1, arrival: 0, hash: '' };

export const headOnly = ({ generation, arrival, hash }: Head): Head => ({ generation, arrival, hash });

/** Whether a copy of the log lacks changes that another copy holds. */
export const isBehind = (copy: Head, other: Head): boolean =>
  copy.generation < other.generation ||
  (copy.generation === other.generation && copy.arrival < other.arrival);

export const isSameHead = (one: Head, other: Head): boolean =>
  one.generation === other.generation && one.arrival === other.arrival && one.hash === other.hash;
