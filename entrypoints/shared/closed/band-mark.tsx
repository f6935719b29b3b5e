import './band-mark.css';
import { type Band, band, type Status } from '../../../core/scoring';
import { Shape } from '../quarter/marks';
import { sayReview } from '../words/review';

const looks: Record<Band, Status> = { red: 'offTrack', yellow: 'atRisk', green: 'onTrack' };

/** A score's band as shape, colour and word; taken from the score before it is rounded. */
export function BandMark({ score, locale }: { score: number; locale: string }) {
  const name = band(score);
  return (
    <span class={`band ${looks[name]}`}>
      <Shape status={looks[name]} />
      {sayReview(locale, name)}
    </span>
  );
}
