/** A hybrid logical clock: milliseconds of the wall clock, a counter for what happens within one, the device. */
export interface Clock {
  time: number;
  count: number;
}

/** What is stamped further ahead of this machine's clock than any time zone explains was stamped by a wrong one. */
export const farAhead = 24 * 60 * 60 * 1000;

/** No stamp may be later: what follows it needs room in its nine digits. */
export const latestTime = Date.UTC(4000, 0, 1);

const base36 = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/** A stamp sorts as text in the order of its clock: nine digits of time, four of count, then the device's id. */
export const stampOf = (clock: Clock, device: string): string =>
  `${base36(clock.time, 9)}-${base36(clock.count, 4)}-${device}`;

export const clockOf = (stamp: string): Clock => ({
  time: Number.parseInt(stamp.slice(0, 9), 36),
  count: Number.parseInt(stamp.slice(10, 14), 36),
});

export const deviceOf = (stamp: string): string => stamp.slice(15);

const mostCount = 36 ** 4 - 1;

/** The next moment after everything seen so far, also where the wall clock stands still or was set back. */
export function tick(seen: Clock, now: number): Clock {
  if (now > seen.time) return { time: now, count: 0 };
  return seen.count < mostCount
    ? { time: seen.time, count: seen.count + 1 }
    : { time: seen.time + 1, count: 0 };
}

/** The later of two clocks: what this device has seen once a change from elsewhere arrived. */
export const later = (a: Clock, b: Clock): Clock =>
  a.time > b.time || (a.time === b.time && a.count >= b.count) ? a : b;
