import { sayMatrix } from '../../shared/words/x-matrix';

/** The X that gives the matrix its name, with what stands at each of its sides. */
export const Middle = ({ locale }: { locale: string }) => (
  <div class="cross-box">
    <svg class="cross-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0L100 100M100 0L0 100" vector-effect="non-scaling-stroke" />
    </svg>
    {(['now', 'annual', 'kpis', 'aims'] as const).map((side) => (
      <span key={side} class={`cross-${side}`}>
        {sayMatrix(locale, side)}
      </span>
    ))}
  </div>
);
