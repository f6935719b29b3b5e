import { markedParts, search } from '../../../core/model/search';
import { formatDate } from '../../../core/words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayPast } from '../../shared/words/past';
import type { Archive } from './archive';
import { pastAddress } from './past-address';

const mostShown = 50;
const mostLetters = 240;

/** What a search found in titles, notes, blockers, reasons and reflections, the newest first. */
export function Found({ archive, query, locale }: { archive: Archive; query: string; locale: string }) {
  const { found, count } = search(archive.index, query, mostShown);
  const said =
    count === 0
      ? sayPast(locale, 'foundNothing')
      : sayPast(locale, count > mostShown ? 'foundMost' : 'found', { count, most: mostShown });
  return (
    <section class="objective">
      <p role="status" class="quiet">
        {said}
      </p>
      <ul class="past-found">
        {found.map((one) => (
          <li key={`${one.cycleId} ${one.keyResult ?? ''} ${one.id} ${one.what}`}>
            <p class="quiet">
              {sayPast(locale, `what.${one.what}`)} ·{' '}
              <a href={pastAddress(one.cycleId)}>{cycleTitle(one.cycleId, locale)}</a>
              {(one.what === 'note' || one.what === 'blocker') && ` · ${formatDate(one.date, locale)}`}
              {one.about && (
                <>
                  {' · '}
                  <bdi>{sayPast(locale, 'about', { title: one.about })}</bdi>
                </>
              )}
            </p>
            <p dir="auto">
              {markedParts(one.text, query, mostLetters).map((part, at) =>
                part.isFound ? <mark key={at}>{part.text}</mark> : part.text,
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
