import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import dagre from '@dagrejs/dagre';
import { coordGreedy, graph, sugiyama } from 'd3-dag';
import { minify } from 'terser';
import { bundle, root } from '../../../scripts/widgets/script.mjs';
import { drawnCrossings } from '../../core/snapshot/map/drawn-crossings.mjs';
import { seededMap } from '../../core/snapshot/map/seeded-map.mjs';
import { figureOf } from '../rounds.mjs';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

const lay = async () => {
  const { tidy, layoutMap } = await built('core/snapshot/map/index.ts');
  return (shape) => layoutMap({ ...shape, lanes: tidy(shape) }).links;
};

/**
 * Our layout beside both libraries, in Node, on maps whose links all run between lanes, since neither of the two lays
 * out a link within a rank. All three are given the lanes. d3-dag places by its greedy operator: its default one takes
 * most of a minute for 200 objectives.
 */
function mapSpeed(count, times, rounds, warmUps) {
  const ids = [`map-${count}`, `map-${count}-d3`];
  return {
    ids,
    async measure(bench) {
      const ours = await lay();
      const shape = seededMap(count, 1);
      // Often enough for the compiler: the others run long enough to be compiled within one run.
      for (let i = 0; i < 10; i++) ours(shape);
      const layouts = { ours, dagre: byDagre, d3: byD3 };
      const samples = Object.fromEntries(
        Object.entries(layouts).map(([name, layout]) => [name, () => timed(layout, shape)]),
      );
      const taken = await bench.alternate(samples, rounds, warmUps);
      return [taken.dagre, taken.d3].map((theirs, i) =>
        figureOf(ids[i], taken.ours, theirs, { aim: 1 / times }),
      );
    },
  };
}

/** On how many of 20 maps ours has no fewer crossings than the better of both. */
function mapCrossings(count) {
  const id = `map-crossings-${count}`;
  return {
    ids: [id],
    async measure() {
      const ours = await lay();
      const lost = seeds.filter((seed) => {
        const shape = seededMap(count, seed);
        const [mine, ...theirs] = [ours, byDagre, byD3].map((layout) => drawnCrossings(layout(shape)));
        return mine >= Math.min(...theirs);
      });
      return [figureOf(id, [lost.length], [seeds.length], { aim: 0.1, unit: 'maps' })];
    },
  };
}

/** Crossings of ours and of d3-dag on one map of 1,000. */
const mapCrossingsThousand = {
  ids: ['map-crossings-1000'],
  async measure() {
    const shape = seededMap(1000, 1);
    const [mine, theirs] = [await lay(), byD3].map((layout) => drawnCrossings(layout(shape)));
    return [figureOf('map-crossings-1000', [mine], [theirs], { aim: 1, unit: '' })];
  },
};

const mapBytes = {
  ids: ['map-bytes'],
  async measure() {
    const bytes = brotliCompressSync(await code('tests/core/snapshot/map/layout-alone.ts')).length;
    return [figureOf('map-bytes', [bytes], [2000], { aim: 1, unit: 'B' })];
  },
};

export const maps = [
  mapSpeed(200, 8, 5, 1),
  mapSpeed(1000, 25, 1, 0),
  mapCrossings(50),
  mapCrossings(200),
  mapCrossingsThousand,
  mapBytes,
];

function timed(layout, shape) {
  const begun = performance.now();
  layout(shape);
  return performance.now() - begun;
}

async function code(entry) {
  const [{ output }] = await bundle(undefined, {
    write: false,
    lib: { entry: join(root, entry), formats: ['es'] },
  });
  const { code } = await minify(output[0].code, {
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
  });
  return code;
}

async function built(entry) {
  const file = join(tmpdir(), `map-layout-${process.pid}.mjs`);
  await writeFile(file, await code(entry));
  return import(pathToFileURL(file));
}

/** A link from the upper to the lower end, as both libraries want it. */
const downward = ({ objectives, links }) =>
  links.map(([from, to]) =>
    objectives[from].perspective < objectives[to].perspective ? [from, to] : [to, from],
  );

function byDagre(shape) {
  const g = new dagre.graphlib.Graph({ multigraph: true });
  // dagre doubles the ranks to leave room for labels, and has a root of its own above them.
  const ranker = (inner) => {
    for (const v of inner.nodes()) inner.node(v).rank = (shape.objectives[v]?.perspective ?? -0.5) * 2;
  };
  g.setGraph({ ranker });
  for (const i of shape.objectives.keys()) g.setNode(`${i}`, { width: 1, height: 1 });
  for (const [i, [upper, lower]] of downward(shape).entries()) g.setEdge(`${upper}`, `${lower}`, {}, `${i}`);
  dagre.layout(g);
  const middle = (v) => [g.node(v).x, g.node(v).y];
  return g.edges().map((e) => [
    middle(e.v),
    ...g
      .edge(e)
      .points.slice(1, -1)
      .map(({ x, y }) => [x, y]),
    middle(e.w),
  ]);
}

function byD3(shape) {
  const g = graph();
  const nodes = shape.objectives.map(({ perspective }) => g.node(perspective));
  for (const [upper, lower] of downward(shape)) g.link(nodes[upper], nodes[lower]);
  const layering = (dag) => {
    for (const node of dag.nodes()) node.y = node.data * 2;
    return (shape.perspectives.length - 1) * 2;
  };
  sugiyama().layering(layering).coord(coordGreedy())(g);
  return [...g.links()].map(({ points }) => points);
}
