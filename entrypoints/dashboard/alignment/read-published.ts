import { decodeLink, readSnapshot, type Snapshot, scoreSnapshot } from '../../../core/snapshot';
import { load } from '../../../widgets/load';
import { webAddress } from './web-address';

/** An objective as its owner published it. */
export interface PublishedObjective {
  title: string;
  /** 0..1: the reviewed one, else what its key results came to on that day. */
  score?: number;
  date: string;
}

export type PublishedFault =
  | 'badAddress'
  | 'unreachable'
  | 'slow'
  | 'missing'
  | 'notJsonType'
  | 'large'
  | 'notSnapshot'
  | 'noObjectives'
  | 'cut';

export type ReadPublished = { objectives: PublishedObjective[] } | { fault: PublishedFault; n?: number };

/**
 * The objectives of a published snapshot. A link that holds its data is read as it is; else what is at the address is
 * fetched as a widget would, once. Says why where it cannot; never rejects.
 */
export async function readPublished(address: string, ended: AbortSignal): Promise<ReadPublished> {
  const url = webAddress(address);
  if (!url) return { fault: 'badAddress' };
  const inLink = await snapshotInLink(url);
  if (inLink) return inLink === 'cut' ? { fault: 'cut' } : objectivesOf(inLink);
  url.hash = '';
  const { text, fault, n } = await load(url.href, ended);
  if (text === undefined) return { fault: (fault ?? 'unreachable') as PublishedFault, n };
  return objectivesOf(readSnapshot(parsed(text)).snapshot);
}

/** Shorter fragments are places in a page. */
const shortestPayload = 24;

async function snapshotInLink({ hash }: URL): Promise<Snapshot | 'cut' | undefined> {
  const payload = hash.slice(1);
  const { snapshot } = await decodeLink(payload);
  if (snapshot) return snapshot;
  return /^\d[\w-]+$/.test(payload) && payload.length >= shortestPayload ? 'cut' : undefined;
}

function objectivesOf(snapshot: Snapshot | undefined): ReadPublished {
  if (!snapshot) return { fault: 'notSnapshot' };
  const { asOf } = snapshot;
  const objectives = scoreSnapshot(snapshot, asOf).objectives.map(({ title, score, standing }) => ({
    title: title.trim().slice(0, longestTitle).toWellFormed(),
    score: score ?? standing.progress,
    date: asOf,
  }));
  const titled = objectives.filter(({ title }) => title !== '');
  return titled.length > 0 ? { objectives: titled } : { fault: 'noObjectives' };
}

/** As long as a title that is kept may be. */
const longestTitle = 500;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
