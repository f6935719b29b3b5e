import type { Settings } from '../../../core/model';
import { madeByDefault } from '../../../core/model/current';
import type { Plan } from '../../../core/model/plan';
import { cycleTitle } from '../../shared/words/cycle-title';
import { weekdayName } from '../../shared/words/moment';
import { saySettings } from '../../shared/words/settings';
import { cycleAddress } from '../frame/route';
import { ChoiceRow } from './choice-row';
import { OwnDates } from './own-dates';
import { Section, type SectionProps } from './section';
import { weekdays } from './weekdays';

const fields = ['cycleKind', 'cycleStart', 'cycleEnd', 'weekStart'] as const;
const kinds = ['quarter', 'month', 'year', 'own'] as const;

/** How long a new cycle is, and where its weeks begin. */
export function CycleSettings({ own, locale, plan, today }: SectionProps & { plan: Plan; today: string }) {
  const { cycleKind = 'quarter', weekStart } = own.settings;
  const made = madeByDefault(own.settings, today);
  const shared = { own, locale };
  const chooseKind = (kind: string) =>
    void own.set('cycle-kind', 'setCycle', {
      cycleKind: kind === 'quarter' ? null : (kind as Settings['cycleKind']),
      cycleStart: kind === 'own' ? plan.dates.start : null,
      cycleEnd: kind === 'own' ? plan.dates.end : null,
    });
  return (
    <Section {...shared} name="cycles" fields={fields}>
      <ChoiceRow
        {...shared}
        row="cycle-kind"
        label={saySettings(locale, 'cycle')}
        why={saySettings(locale, 'cycleWhy')}
        value={cycleKind}
        options={kinds.map((kind) => [kind, saySettings(locale, kind)])}
        onChoose={chooseKind}
      />
      {cycleKind === 'own' && <OwnDates {...shared} />}
      {made !== plan.id && (
        <p>
          <a href={cycleAddress(made)}>{saySettings(locale, 'begin', { cycle: cycleTitle(made, locale) })}</a>
        </p>
      )}
      <ChoiceRow
        {...shared}
        row="week-start"
        label={saySettings(locale, 'weekStart')}
        why={saySettings(locale, 'weekStartWhy')}
        value={String(weekStart ?? '')}
        options={[
          ['', saySettings(locale, 'withCycle')],
          ...weekdays(1).map(
            (day) =>
              [String(day), saySettings(locale, 'onWeekday', { weekday: weekdayName(day, locale) })] as const,
          ),
        ]}
        onChoose={(value) =>
          void own.set('week-start', 'setWeekStart', { weekStart: value ? Number(value) : null })
        }
      />
    </Section>
  );
}
