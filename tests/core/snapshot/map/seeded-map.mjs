/** A source of chance that is the same for the same seed (mulberry32), 0..1. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A map as people draw them: four lanes (six at 1,000), 1.2–1.6 links an objective, mostly to the next lane up and
 * mostly to something of a like theme, about one in eight past a lane, `within` of them within a lane.
 */
export function seededMap(count, seed, within = 0) {
  const random = chance(seed * 7919 + count);
  const lanes = count < 1000 ? 4 : 6;
  const perspectives = Array.from({ length: count }, (_, i) =>
    count <= 12 || i < lanes ? i % lanes : Math.floor(random() * lanes),
  );
  const themes = perspectives.map(() => random());
  const links = [];
  const taken = new Set();
  const link = (from, lane) => {
    const there = [...perspectives.keys()].filter((i) => i !== from && perspectives[i] === lane);
    if (random() < 0.8) {
      there.sort((a, b) => Math.abs(themes[a] - themes[from]) - Math.abs(themes[b] - themes[from]));
      there.splice(3);
    }
    const to = there[Math.floor(random() * there.length)];
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    if (to === undefined || taken.has(key)) return;
    taken.add(key);
    links.push([from, to]);
  };
  const wanted = Math.round(count * (1.2 + 0.4 * random()));
  for (let i = 0; links.length < wanted && i < wanted * 4; i++) {
    const from = i < count ? i : Math.floor(random() * count);
    const lane = perspectives[from];
    const kind = random();
    if (kind < within) link(from, lane);
    else if (kind < within + 0.13 && lane > 1) link(from, Math.max(0, lane - (random() < 0.2 ? 3 : 2)));
    else if (lane > 0) link(from, lane - 1);
  }
  return {
    perspectives: Array.from({ length: lanes }),
    objectives: perspectives.map((perspective) => ({ perspective })),
    links,
  };
}
