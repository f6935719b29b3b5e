import { useState } from 'preact/hooks';
import { formatNumber } from '../../../core/words';
import { sayPast } from '../../shared/words/past';
import type { Archive } from './archive';
import { pastAddress } from './past-address';
import { titleOf } from './past-cycles';
import { PastScore } from './past-score';
import { ScoresChart } from './scores-chart';

/** All cycles, the newest first, with the course of their scores above them; two can be chosen to be compared. */
export function Overview({ archive: { cycles }, locale }: { archive: Archive; locale: string }) {
  const [chosen, setChosen] = useState<string[]>([]);
  const toggle = (id: string) =>
    setChosen((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2),
    );
  const isMany = cycles.length > 1;
  const inOrder = cycles.map(({ plan }) => plan.id).filter((id) => chosen.includes(id));
  return (
    <>
      <ScoresChart cycles={cycles} locale={locale} />
      <section class="objective">
        <h2 id="past-all">{sayPast(locale, 'all')}</h2>
        <div class="past-table">
          <table aria-labelledby="past-all">
            <thead>
              <tr>
                <th scope="col">{sayPast(locale, 'cycle')}</th>
                <th scope="col">{sayPast(locale, 'score')}</th>
                <th scope="col" class="number less">
                  {sayPast(locale, 'objectives')}
                </th>
                <th scope="col" class="number">
                  {sayPast(locale, 'keyResults')}
                </th>
                <th scope="col" class="number less">
                  {sayPast(locale, 'reached')}
                </th>
                <th scope="col" class="number less">
                  {sayPast(locale, 'checkIns')}
                </th>
                <th scope="col">{sayPast(locale, 'state')}</th>
                {isMany && <th scope="col">{sayPast(locale, 'compare')}</th>}
              </tr>
            </thead>
            <tbody>
              {cycles.map((one) => (
                <tr key={one.plan.id}>
                  <th scope="row">
                    <a href={pastAddress(one.plan.id)}>{titleOf(one, locale)}</a>
                  </th>
                  <td>
                    <PastScore scores={one.score} state={one.state} locale={locale} />
                  </td>
                  <td class="number less">{formatNumber(one.objectives, locale)}</td>
                  <td class="number">{formatNumber(one.keyResults, locale)}</td>
                  <td class="number less">{formatNumber(one.reached, locale)}</td>
                  <td class="number less">{formatNumber(one.checkIns, locale)}</td>
                  <td>{sayPast(locale, one.state)}</td>
                  {isMany && (
                    <td>
                      <input
                        type="checkbox"
                        aria-label={sayPast(locale, 'choose', { cycle: titleOf(one, locale) })}
                        checked={chosen.includes(one.plan.id)}
                        onChange={() => toggle(one.plan.id)}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {isMany && (
          <div class="doings">
            <button
              type="button"
              aria-disabled={inOrder.length < 2}
              onClick={() => {
                if (inOrder.length === 2) location.hash = pastAddress(...inOrder.reverse());
              }}
            >
              {sayPast(locale, 'compare')}
            </button>
            {inOrder.length < 2 && <span class="quiet">{sayPast(locale, 'compareHint')}</span>}
          </div>
        )}
      </section>
    </>
  );
}
