import type { Change } from '../../model';
import { checksumOf, schema, version, WholeChecksum } from './layout';

/**
 * A backup file of changes, in pieces of one line, for a Blob or a stream. `made` is an instant in ISO form,
 * `generation` the log's; changes keep the order they are given in.
 */
export function* writeBackup(
  changes: Iterable<Change>,
  { made, generation }: { made: string; generation: number },
): Generator<string> {
  const heading = JSON.stringify({ pacemark: 'backup', version, schema, made, generation });
  const whole = new WholeChecksum();
  let count = 0;
  yield `${heading.slice(0, -1)},"changes":[\n`;
  for (const change of changes) {
    const checksum = checksumOf(change);
    yield `${count === 0 ? '' : ',\n'}${JSON.stringify([checksum, change])}`;
    whole.add(checksum);
    count += 1;
  }
  const end = JSON.stringify({ count, checksum: whole.with({ made, generation }) });
  yield `${count === 0 ? '' : '\n'}],${end.slice(1)}\n`;
}
