import type { ImportPreview, KeyResultPreview } from '../../../core/exchange';
import { formatDate, formatValue } from '../../../core/words';
import { sayBringIn } from '../../shared/words/bring-in';
import { cycleTitle } from '../../shared/words/cycle-title';
import { whatIsNew } from './counts';
import { KpisThatWillBe } from './kpis-that-will-be';
import { Fate, PreviewRow } from './preview-row';

/** What the files turn into: cycle, objective, key result, with its numbers. */
export function WhatWillBe({ preview, locale }: { preview: ImportPreview; locale: string }) {
  if (preview.cycles.length === 0 && preview.kpis.length === 0) return null;
  return (
    <section class="will-be">
      <h2>{sayBringIn(locale, 'willBe')}</h2>
      {preview.patches.length === 0 && (
        <p class="nothing-new" tabIndex={-1}>
          {sayBringIn(locale, 'nothingNew')}
        </p>
      )}
      {preview.cycles.map((cycle) => (
        <article key={cycle.id}>
          <h3>
            {cycleTitle(cycle.id, locale)}
            <span class="quiet"> {whatIsNew(preview, locale, cycle.id)}</span>
          </h3>
          <ul>
            {cycle.objectives.map((objective) => (
              <li key={objective.id}>
                <bdi>{objective.title}</bdi> <Fate fate={objective.fate} locale={locale} />
                <ul>
                  {objective.keyResults.map((one) => (
                    <PreviewRow key={one.id} {...one} about={numbersOf(one, locale)} locale={locale} />
                  ))}
                  {[...objective.initiatives, ...objective.keyResults.flatMap((one) => one.initiatives)].map(
                    (one) => (
                      <PreviewRow
                        key={one.id}
                        {...one}
                        about={sayBringIn(locale, 'initiative')}
                        locale={locale}
                      />
                    ),
                  )}
                </ul>
              </li>
            ))}
          </ul>
        </article>
      ))}
      <KpisThatWillBe kpis={preview.kpis} locale={locale} />
    </section>
  );
}

function numbersOf(one: KeyResultPreview, locale: string): string {
  const value = (number: number) => formatValue(number, one.unit, locale);
  const checkIns = one.checkIns.new + one.checkIns.back;
  const parts = [
    one.metric === 'yesNo' && sayBringIn(locale, 'yesNo'),
    one.start !== undefined &&
      one.target !== undefined &&
      sayBringIn(locale, 'fromTo', { start: value(one.start), target: value(one.target) }),
    one.current &&
      sayBringIn(locale, 'currentValue', {
        value: value(one.current.value),
        date: formatDate(one.current.date, locale, 'short'),
      }),
    !one.current && checkIns > 0 && sayBringIn(locale, 'checkIns', { count: checkIns }),
  ];
  return parts.filter(Boolean).join(' · ');
}
