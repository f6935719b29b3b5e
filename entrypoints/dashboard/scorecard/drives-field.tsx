import type { ScorecardPlan } from '../../../core/model/scorecard';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';

interface DrivesFieldProps {
  /** The strategic objective that drives; empty for a new one. */
  id: string;
  drives: readonly string[];
  scorecard: ScorecardPlan;
  locale: string;
  onDrive(to: string, isDriven: boolean): void;
}

/** Which other strategic objectives one drives, lane by lane. */
export function DrivesField({ id, drives, scorecard, locale, onDrive }: DrivesFieldProps) {
  const lanes = scorecard.perspectives
    .map(({ record, objectives }) => ({ record, others: objectives.filter((one) => one.record.id !== id) }))
    .filter(({ others }) => others.length > 0);
  return (
    <fieldset class="drives" data-drives>
      <legend>{sayScorecard(locale, 'drives')}</legend>
      {lanes.length === 0 && <p class="quiet">{sayScorecard(locale, 'noneToDrive')}</p>}
      {lanes.map(({ record, others }) => (
        <div key={record.id} class="drives-lane">
          <span class="quiet">{perspectiveTitle(record, locale)}</span>
          {others.map((one) => (
            <label key={one.record.id} class="check">
              <input
                type="checkbox"
                checked={drives.includes(one.record.id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  // A refused one stays as it was: only what the plan says is ticked.
                  event.currentTarget.checked = drives.includes(one.record.id);
                  onDrive(one.record.id, checked);
                }}
              />
              <bdi>{one.record.title}</bdi>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
