import { coachLimits, defaultLimits, type Limits, limitsClash } from '../../../core/coach/limits';
import { type SettingsKey, saySettings } from '../../shared/words/settings';
import { NumberRow } from './number-row';
import { Section, type SectionProps } from './section';

const fields = ['mostObjectives', 'manyObjectives', 'mostKeyResults', 'fewestKeyResults'] as const;

/** What is said where two limits would contradict each other, by the one that was typed. */
const clashes: Record<keyof Limits, SettingsKey> = {
  mostObjectives: 'manyClash',
  manyObjectives: 'objectivesClash',
  mostKeyResults: 'keyResultsClash',
  fewestKeyResults: 'fewestClash',
};

/** From when on the coach speaks of too many or too few. */
export function CoachSettings({ own, locale }: SectionProps) {
  const limits = coachLimits(own.settings);
  const clash = (field: keyof Limits, value: number) =>
    limitsClash({ ...limits, [field]: value }) &&
    saySettings(locale, clashes[field], {
      least: field === 'manyObjectives' ? limits.mostObjectives + 1 : limits.fewestKeyResults,
      most: field === 'mostObjectives' ? limits.manyObjectives - 1 : limits.mostKeyResults,
    });
  return (
    <Section own={own} locale={locale} name="coach" text="coachText" fields={fields}>
      {fields.map((field) => (
        <NumberRow
          key={field}
          own={own}
          locale={locale}
          row={`coach-${field}`}
          label={saySettings(locale, field)}
          why={saySettings(locale, `${field}Why`)}
          value={limits[field]}
          range={[1, 50]}
          clash={(value) => clash(field, value)}
          onNumber={(value) =>
            void own.set(`coach-${field}`, 'setCoach', {
              [field]: value === defaultLimits[field] ? null : value,
            })
          }
        />
      ))}
    </Section>
  );
}
