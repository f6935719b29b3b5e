import { cutAt, cutLast, flip, obstruct, overwrite } from './files.mjs';

/**
 * What can happen to a profile's files between two runs of the browser. `whole` tells that at least one full copy of
 * the log is left; where none is, the person must be told. `early` are the files of the same profile some check-ins
 * before. `isAlways` are of even the shortest run.
 */
export const kinds = [
  { name: 'database gone', whole: true, strike: (files) => files.remove('database') },
  {
    name: 'database rolled back',
    whole: true,
    strike: (files, early) => files.putBack('database', early),
  },
  {
    name: 'database cut in half',
    whole: true,
    strike: async (files) => cutAt(await files.logOf('database'), 0.5),
  },
  {
    name: 'database torn at its end',
    whole: true,
    strike: async (files) => cutLast(await files.logOf('database'), 7),
  },
  {
    name: 'database unreadable',
    whole: true,
    strike: async (files) => overwrite(await files.keystoneOf('database'), 4096),
  },
  {
    name: 'database cannot be made',
    whole: true,
    // Firefox then refuses everything of the extension's origin, its other databases and files along with this one.
    isForFirefox: false,
    strike: async (files) => {
      for (const path of await files.of('database')) await obstruct(path);
    },
  },
  { name: 'journal gone', whole: true, strike: (files) => files.remove('journal') },
  { name: 'journal rolled back', whole: true, strike: (files, early) => files.putBack('journal', early) },
  {
    name: 'journal torn at its end',
    whole: true,
    strike: async (files) => cutLast(await files.logOf('journal'), 7),
  },
  {
    name: 'journal cut in half',
    whole: true,
    strike: async (files) => cutAt(await files.logOf('journal'), 0.5),
  },
  {
    name: 'journal unreadable',
    whole: true,
    // What a page asks of the browser's storage before it has a store is refused then.
    isAlways: true,
    strike: async (files) => overwrite(await files.keystoneOf('journal'), 4096),
  },
  { name: 'head gone', whole: true, strike: (files) => files.remove('files') },
  {
    name: 'database and head gone',
    whole: true,
    strike: async (files) => {
      await files.remove('database');
      await files.remove('files');
    },
  },
  {
    name: 'journal and head gone',
    whole: true,
    strike: async (files) => {
      await files.remove('journal');
      await files.remove('files');
    },
  },
  {
    name: 'database and journal gone',
    whole: false,
    strike: async (files) => {
      await files.remove('database');
      await files.remove('journal');
    },
  },
  {
    name: 'database and journal rolled back',
    whole: false,
    strike: async (files, early) => {
      await files.putBack('database', early);
      await files.putBack('journal', early);
    },
  },
  {
    name: 'database and journal cut in half',
    whole: false,
    strike: async (files) => {
      await cutAt(await files.logOf('database'), 0.5);
      await cutAt(await files.logOf('journal'), 0.5);
    },
  },
];

/** One cut or flip by chance, in any file of one of the three places. */
export async function strikeByChance(files, random) {
  const place = random.oneOf(['database', 'database', 'journal', 'journal', 'files']);
  const all = await files.filesOf(place);
  const path = random.oneOf(all.length > 0 ? all : await files.filesOf('database'));
  const name = path.slice(files.profile.length);
  if (random.fraction() < 0.5) {
    const share = random.fraction();
    await cutAt(path, share);
    return `${name} cut at ${share.toFixed(3)}`;
  }
  const count = random.oneOf([1, 1, 2, 8, 64]);
  await flip(path, count, random);
  return `${name}, ${count} bits flipped`;
}
