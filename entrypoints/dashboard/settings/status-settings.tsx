import { areInOrder, type OwnRules, ownRules, rulesBy } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { expectedShare, type Rules } from '../../../core/scoring';
import { formatNumber } from '../../../core/words';
import { saySettings } from '../../shared/words/settings';
import { ChoiceRow } from './choice-row';
import { NumberRow } from './number-row';
import { Section, type SectionProps } from './section';

const fields = ['statusBy', 'onTrackLimit', 'atRiskLimit', 'staleDays'] as const;

/** From where on something is on track, at risk, off track, or stale. */
export function StatusSettings({ own, locale, plan, today }: SectionProps & { plan: Plan; today: string }) {
  const rules = ownRules(own.settings);
  const { by } = rules;
  const defaults = rulesBy[by];
  const isGap = by === 'gap';
  const write = (value: number) => formatNumber(value, locale);
  const clash = (limits: Partial<Rules>) => {
    const { onTrack, atRisk } = { ...rules, ...limits };
    if (areInOrder({ by, onTrack, atRisk })) return undefined;
    const values = { onTrack: write(onTrack), atRisk: write(atRisk) };
    return saySettings(locale, isGap ? 'gapsClash' : 'ratiosClash', values);
  };
  const unlessDefault = (value: number, usual: number) => (value === usual ? null : value);
  const shared = { own, locale };
  return (
    <Section {...shared} name="status" text="statusText" fields={fields}>
      <ChoiceRow
        {...shared}
        row="status-by"
        label={saySettings(locale, 'statusBy')}
        why={saySettings(locale, 'statusByWhy')}
        value={by}
        options={[
          ['gap', saySettings(locale, 'gap')],
          ['ratio', saySettings(locale, 'ratio')],
        ]}
        onChoose={(value) =>
          void own.set('status-by', 'setStatus', {
            statusBy: value === 'ratio' ? 'ratio' : null,
            onTrackLimit: null,
            atRiskLimit: null,
          })
        }
      />
      <NumberRow
        {...shared}
        row="on-track"
        label={saySettings(locale, isGap ? 'onTrackGap' : 'onTrackRatio')}
        why={saySettings(locale, 'onTrackWhy', { default: write(defaults.onTrack) })}
        value={rules.onTrack}
        clash={(onTrack) => clash({ onTrack })}
        onNumber={(value) =>
          void own.set('on-track', 'setStatus', { onTrackLimit: unlessDefault(value, defaults.onTrack) })
        }
      />
      <NumberRow
        {...shared}
        row="at-risk"
        label={saySettings(locale, isGap ? 'atRiskGap' : 'atRiskRatio')}
        why={`${saySettings(locale, 'onTrackWhy', { default: write(defaults.atRisk) })} ${saySettings(locale, isGap ? 'atRiskGapWhy' : 'atRiskRatioWhy')}`}
        value={rules.atRisk}
        clash={(atRisk) => clash({ atRisk })}
        onNumber={(value) =>
          void own.set('at-risk', 'setStatus', { atRiskLimit: unlessDefault(value, defaults.atRisk) })
        }
      />
      <p class="example">{example(rules, expectedShare(plan.dates, today), locale)}</p>
      <NumberRow
        {...shared}
        row="stale-days"
        label={saySettings(locale, 'stale')}
        why={saySettings(locale, 'staleWhy')}
        value={rules.staleDays}
        range={[1, 365]}
        onNumber={(value) =>
          void own.set('stale-days', 'setStale', { staleDays: unlessDefault(value, defaults.staleDays) })
        }
      />
      <p class="quiet">{saySettings(locale, 'published')}</p>
    </Section>
  );
}

/** What the limits come to on this day. */
function example({ by, onTrack, atRisk }: OwnRules, expected: number, locale: string): string {
  const from = (limit: number) => (by === 'gap' ? Math.max(0, expected - limit) : expected * limit);
  const two = (value: number) => formatNumber(value, locale, 2);
  const values = { expected: two(expected), onTrack: two(from(onTrack)), atRisk: two(from(atRisk)) };
  return saySettings(locale, 'example', values);
}
