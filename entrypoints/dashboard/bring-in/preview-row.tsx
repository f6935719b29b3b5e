import type { RecordFate } from '../../../core/exchange';
import { sayBringIn } from '../../shared/words/bring-in';

interface PreviewRowProps {
  title: string;
  about: string;
  fate: RecordFate;
  locale: string;
}

/** What a file turns into: its title, its numbers, and whether it is here already. */
export const PreviewRow = ({ title, about, fate, locale }: PreviewRowProps) => (
  <li>
    <bdi>{title}</bdi> <span class="quiet">{about}</span> <Fate fate={fate} locale={locale} />
  </li>
);

export const Fate = ({ fate, locale }: Pick<PreviewRowProps, 'fate' | 'locale'>) =>
  fate === 'new' ? null : <span class="fate">{sayBringIn(locale, fate)}</span>;
