import type { Snapshot } from '../../snapshot';
import type { Target } from '../target';

export const snapshotFileTarget: Target = {
  id: 'snapshot-file',
  needs: 'nothing',
  label: 'snapshotFile',
  about: 'snapshotFileAbout',
  make(snapshot) {
    const file = fileOf(snapshot);
    return { text: file.content, file };
  },
};

const snapshotFileName = 'scorecard.json';

/** The snapshot as a file. Its name is always the same: what is saved over it is what every page then shows. */
export const fileOf = (snapshot: Snapshot): { name: string; type: string; content: string } => ({
  name: snapshotFileName,
  type: 'application/json',
  content: `${JSON.stringify(snapshot, undefined, 1)}\n`,
});
