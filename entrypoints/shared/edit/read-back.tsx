import { formatNumber, readEntry, type Unit } from '../../../core/words';
import { sayEdit } from '../words/edit';

interface ReadBackProps {
  /** As typed. */
  amounts: readonly string[];
  unit: Unit | undefined;
  locale: string;
}

/** How amounts are read that are typed otherwise than they are written: `€5k`, or `10.000`, which depends on who reads. */
export function ReadBack({ amounts, unit, locale }: ReadBackProps) {
  const said = amounts.flatMap((text) => {
    // A value, whatever its sign: there is nothing here to add to.
    const read = readEntry(`=${text}`, { locale, unit });
    if (!read.ok || isPlain(text)) return [];
    const { value, shown } = read;
    const isSame = [shown, formatNumber(value, locale)].some((way) => tight(way) === tight(text));
    return isSame ? [] : [sayEdit(locale, 'readAs', { text: text.trim(), value: shown })];
  });
  if (said.length === 0) return null;
  return (
    <p class="quiet" role="status">
      {said.join(' ')}
    </p>
  );
}

const isPlain = (text: string): boolean => /^\s*[-−+]?\d+\s*$/.test(text);

const tight = (text: string): string => text.replace(/\s/g, '');
