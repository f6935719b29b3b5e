import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './find-browsers.mjs';

/** Writes the demo page: a pasted scorecard of the running quarter, so that its pace is worth looking at. */
export function writeDemoScorecard(wikiFolder, now = new Date()) {
  const page = join(wikiFolder, 'tiddlers/customer-success.tid');
  const text = readFileSync(join(root, 'tests/demo/customer-success.tid'), 'utf8');
  const snapshot = JSON.parse(readFileSync(join(root, 'tests/demo/scorecard.json'), 'utf8'));
  writeFileSync(page, text.replace('SNAPSHOT', inAttribute(movedTo(now, snapshot))));
}

function movedTo(now, snapshot) {
  const quarter = Math.floor(now.getMonth() / 3);
  const start = Date.UTC(now.getFullYear(), quarter * 3, 1);
  const end = Date.UTC(now.getFullYear(), quarter * 3 + 3, 0);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const keyResult = (kr) => ({ ...kr, date: civil(today) });
  return {
    ...snapshot,
    asOf: civil(today),
    cycle: { title: `Q${quarter + 1} ${now.getFullYear()}`, start: civil(start), end: civil(end) },
    objectives: snapshot.objectives.map((o) => ({ ...o, keyResults: o.keyResults.map(keyResult) })),
  };
}

function civil(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

// Written so that neither HTML nor a wiki's markup has anything to unescape.
function inAttribute(snapshot) {
  const hex = (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`;
  return JSON.stringify(snapshot).replace(/['<>&]/g, hex);
}
