/**
 * Takes samples in rounds, after `warmUps` rounds that are thrown away: in each round every sample once, in turn
 * from the front and from the back, so that neither side always comes first. `samples` are functions by name that
 * give a number or an object of numbers. Returns lists of numbers, or of objects, by name.
 */
export async function alternate(samples, rounds, warmUps = 1) {
  const names = Object.keys(samples);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await samples[name]();
      if (round >= 0) taken[name].push(value);
    }
  return taken;
}

/** A figure from two lists of one length: medians, and the median of the ratios of each round. */
export function figureOf(id, ours, against, { aim, unit = 'ms' }) {
  const ratios = ours.map((value, i) => value / against[i]);
  return {
    id,
    ours: shown(median(ours)),
    against: shown(median(against)),
    ratio: shown(median(ratios)),
    aim,
    unit,
    rounds: ours.length,
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const shown = (value) => Number(value.toFixed(3));
