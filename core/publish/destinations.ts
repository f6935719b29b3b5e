import type { PublishKey } from './messages';
import type { Target } from './target';
import { targets } from './targets';

/** A place by its name: what it allows, and the ways into it, the best first. */
export interface Destination {
  id: string;
  name: PublishKey;
  allows: PublishKey;
  ways: readonly Target[];
  /** Ways that work there too. */
  others: readonly Target[];
}

const way = (id: string): Target => {
  const target = targets.find((one) => one.id === id);
  if (!target) throw new Error(`There is no target ${id}.`);
  return target;
};

const destination = (
  id: string,
  name: PublishKey,
  allows: PublishKey,
  ways: string[],
  others: string[] = [],
): Destination => ({ id, name, allows, ways: ways.map(way), others: others.map(way) });

/** The places that are offered by name; what is said of each was tried, or is in its own documentation. */
export const destinations: readonly Destination[] = [
  destination('document', 'document', 'documentAllows', ['html-table', 'png-picture']),
  destination(
    'confluence-cloud',
    'confluenceCloud',
    'confluenceCloudAllows',
    ['html-table', 'png-picture'],
    ['embed-link', 'tag-with-data'],
  ),
  destination(
    'confluence-data-center',
    'confluenceDataCenter',
    'confluenceDataCenterAllows',
    ['html-table', 'png-picture'],
    ['tag-with-data', 'tag-with-source'],
  ),
  destination('notion', 'notion', 'notionAllows', ['embed-link', 'html-table'], ['png-picture']),
  destination('sharepoint', 'sharepoint', 'sharepointAllows', ['embed-link', 'png-picture'], ['html-table']),
  destination('coda', 'coda', 'codaAllows', ['embed-link', 'png-picture'], ['html-table']),
  destination(
    'tiddlywiki',
    'tiddlywiki',
    'tiddlywikiAllows',
    ['tag-with-data', 'png-picture'],
    ['html-table', 'tag-with-source'],
  ),
  destination(
    'dokuwiki',
    'dokuwiki',
    'dokuwikiAllows',
    ['png-picture'],
    ['svg-picture', 'tag-with-data', 'tag-with-source'],
  ),
  destination('mediawiki', 'mediawiki', 'mediawikiAllows', ['png-picture'], ['tag-with-data']),
  destination('fossil', 'fossil', 'fossilAllows', ['png-picture', 'markdown-table'], ['svg-picture']),
  destination('readme', 'readme', 'readmeAllows', ['markdown-table', 'svg-picture'], ['png-picture']),
  destination(
    'intranet',
    'intranet',
    'intranetAllows',
    ['tag-with-data', 'svg-picture'],
    ['tag-with-source', 'embed-link', 'html-table', 'png-picture', 'snapshot-file'],
  ),
  {
    ...destination('elsewhere', 'elsewhere', 'elsewhereAllows', ['html-table', 'png-picture']),
    others: targets.filter(({ id }) => id !== 'html-table' && id !== 'png-picture'),
  },
];

/**
 * A place's ways in the order they are offered: as long as nothing is hosted, those that need no host come first, and
 * as many of them as the place has ways stand in front.
 */
export function waysInto(
  { ways, others }: Destination,
  hasHost: boolean,
): { first: readonly Target[]; rest: readonly Target[] } {
  const all = [...ways, ...others];
  const isReady = ({ needs }: Target) => hasHost || needs === 'nothing';
  const sorted = [...all.filter(isReady), ...all.filter((one) => !isReady(one))];
  return { first: sorted.slice(0, ways.length), rest: sorted.slice(ways.length) };
}
