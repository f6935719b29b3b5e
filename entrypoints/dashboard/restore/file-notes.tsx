import { backupNotes, leftOutSentence, type ReadableBackup } from '../../../core/exchange/backup';
import { sayRestore } from '../../shared/words/restore';

const mostLines = 200;

/** What was wrong with a file, and each line of it that was left out. */
export function FileNotes({ reading, locale }: { reading: ReadableBackup; locale: string }) {
  const notes = backupNotes(reading, locale);
  if (notes.length === 0) return null;
  const { leftOut, leftOutCount } = reading;
  const listed = leftOut.slice(0, mostLines);
  return (
    <section class="file-notes" aria-label={sayRestore(locale, 'notes')}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {listed.length > 0 && (
        <details>
          <summary>{sayRestore(locale, 'leftOut', { count: leftOutCount })}</summary>
          <ul class="quiet">
            {listed.map((left) => (
              <li key={`${left.line} ${left.why}`}>{leftOutSentence(left, locale)}</li>
            ))}
            {leftOutCount > listed.length && (
              <li>{sayRestore(locale, 'more', { count: leftOutCount - listed.length })}</li>
            )}
          </ul>
        </details>
      )}
    </section>
  );
}
