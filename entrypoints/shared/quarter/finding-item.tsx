import type { Finding, Remedy } from '../../../core/coach';
import { formatValue } from '../../../core/words';
import type { Coach } from '../edit/advice';

interface FindingItemProps {
  finding: Finding;
  coach: Coach;
  locale: string;
  isOpen: boolean;
  onRemedy(remedy: Remedy): void;
  onKeep(): void;
}

/** One piece of advice with its reason, its remedies and the way to keep things as they are. */
export function FindingItem({ finding, coach, locale, isOpen, onRemedy, onKeep }: FindingItemProps) {
  const { text, reason, remedies, keep } = coach.adviceText(finding, locale, (value, unit) =>
    formatValue(value, unit, locale),
  );
  return (
    <details class="advice" open={isOpen}>
      <summary>
        {/* A sentence in the page's direction, whatever the title in it is written in. */}
        <span class="finding">{text}</span>
      </summary>
      <p class="quiet">{reason}</p>
      <div class="ways-out">
        {remedies.map((one) => (
          <button key={one.remedy} type="button" class="link" onClick={() => onRemedy(one.remedy)}>
            {one.label}
          </button>
        ))}
        <button type="button" class="link" onClick={onKeep}>
          {keep}
        </button>
      </div>
    </details>
  );
}

/** The change that keeps things as they are for one rule and one record. */
export const keptPatch = ({ rule, about }: Finding) => ({
  doc: 'person',
  kind: 'kept',
  id: `${rule} ${about}`,
  set: { rule, about, removed: false },
});
