const places = 1 << 17;
const prime = 999_999_937;

/** More decisions than a link may ask for: what takes longer is held by another version. */
const mostDecisions = 500_000;

// Used anew by each coder: fresh memory takes longer than the work in it.
const beliefs = new Float32Array(places);
const counts = new Uint8ClampedArray(places);

/** Mixes a number into a context. */
export const within = (context: number, value: number): number => {
  const mixed = Math.imul(Math.imul(context, prime) + value + 1, prime);
  return mixed ^ (mixed >>> 15);
};

/** Sets the contexts of the decisions that follow, unlike those of another kind. */
type Look = (kind: number, a: number, b: number, c: number) => void;
/** One decision: the one given, or the one that is read. `node` tells apart those that share contexts. */
type Bit = (given: boolean | number, node: number) => number;
/** A whole number of so many bits, the highest first; a 1 stands before them. */
type Tree = (given: number, bits: number, node: number) => number;
export type Coder = [Look, Bit, Tree];

/**
 * Yes/no decisions as an arithmetic coder writes them, each in as many bits as it surprises; with `bytes` it reads
 * them. What came of a decision in each of its contexts adds up to its chance. All arithmetic is on integers or by
 * `+ - * /` on floats, the same in every engine: a payload is read for ever. After `begin` come the decisions of the
 * payload; `end` gives its bytes, a check of all decisions last. Throws a RangeError where bytes were cut or changed, and
 * where the work has no end.
 */
export function coder(bytes?: ArrayLike<number>): [...Coder, begin: () => void, end: () => number[]] {
  beliefs.fill(0);
  counts.fill(0);
  // In typed arrays, for engines keep whole numbers of 32 bits in variables as objects.
  const bases = new Int32Array(3) as unknown as [a: number, b: number, c: number];
  // The interval that is left, where the payload lies in it, and what all decisions mix to.
  const coded = new Uint32Array(4) as unknown as [low: number, high: number, value: number, check: number];
  const written: number[] = [];
  // While it learns there is no payload yet.
  let left = 0;
  let at = 0;

  const shift = () => {
    if (at > (bytes?.length as number) + 4) throw RangeError();
    written.push(coded[1] >>> 24);
    coded[0] <<= 8;
    coded[1] = (coded[1] << 8) | 255;
    coded[2] = (coded[2] << 8) | (bytes?.[at++] as number);
  };
  const learn = (place: number, error: number) => {
    (beliefs[place] as number) += error * (0.18 + 1.18 / ((counts[place] as number)++ + 0.85));
  };
  const bit: Bit = (given, node) => {
    const a = (bases[0] + node) & (places - 1);
    const b = (bases[1] + node) & (places - 1);
    const c = (bases[2] + node) & (places - 1);
    const sum = (beliefs[a] as number) + (beliefs[b] as number) + (beliefs[c] as number);
    const odds = sum * (0.4 + sum * sum * 0.4);
    const chance = 0.5 + odds / (2 + 2 * Math.abs(odds));
    let is = +given;
    if (left) {
      if (!--left) throw RangeError();
      const middle = coded[0] + Math.floor((coded[1] - coded[0]) * chance);
      if (bytes) is = +(coded[2] <= middle);
      if (is) coded[1] = middle;
      else coded[0] = middle + 1;
      while ((coded[0] ^ coded[1]) >>> 24 === 0) shift();
      coded[3] = within(coded[3], is);
    }
    const error = is - chance;
    learn(a, error);
    learn(b, error);
    learn(c, error);
    return is;
  };
  const tree: Tree = (given, bits, node) => {
    let value = 1;
    while (bits--) value = value * 2 + bit((given >> bits) & 1, node + value);
    return value;
  };
  return [
    (kind, a, b, c) => {
      bases[0] = within(kind, a);
      bases[1] = within(kind + 4, b);
      bases[2] = within(kind + 8, c);
    },
    bit,
    tree,
    () => {
      left = mostDecisions;
      for (let i = 4; i--; ) shift();
      coded[0] = written.length = 0;
      coded[1] = -1;
    },
    () => {
      const sum = coded[3];
      if ((tree(sum, 16, 0) ^ sum) & 0xffff) throw RangeError();
      // The upper end begins with a higher byte than the lower one: it alone lies between them.
      shift();
      return written;
    },
  ];
}
