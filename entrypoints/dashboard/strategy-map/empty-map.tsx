import { isDefault, type ScorecardPlan } from '../../../core/model/scorecard';
import { perspectiveQuestion, perspectiveTitle } from '../../shared/words/perspectives';
import { type MapKey, sayMapPage } from '../../shared/words/strategy-map';

interface EmptyMapProps {
  scorecard: ScorecardPlan;
  locale: string;
  onAdd(perspective: string): void;
}

/** The lanes with what belongs into each, and the one next step. */
export function EmptyMap({ scorecard, locale, onAdd }: EmptyMapProps) {
  const first = scorecard.perspectives[0]?.record.id;
  return (
    <section class="objective map-empty">
      <h2>{sayMapPage(locale, 'emptyTitle')}</h2>
      <p>{sayMapPage(locale, 'emptyIntro')}</p>
      <ol>
        {scorecard.perspectives.map(({ record }) => (
          <li key={record.id} class={`lane-${record.id}`}>
            <b>{perspectiveTitle(record, locale)}</b>
            <span>
              {isDefault(record.id)
                ? sayMapPage(locale, `empty.${record.id}` as MapKey)
                : perspectiveQuestion(record, locale)}
            </span>
          </li>
        ))}
      </ol>
      {first !== undefined && (
        <button type="button" class="primary" data-map-add onClick={() => onAdd(first)}>
          {sayMapPage(locale, 'emptyNext')}
        </button>
      )}
    </section>
  );
}
