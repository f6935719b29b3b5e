import { statusLanguage } from '../../../core/words';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people read it: `48 kB`, `2.1 MB`. The unit is in the language of its sentence. */
export function byteSize(bytes: number, locale: string): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const size = bytes / 1000 ** step;
  const digits = { maximumFractionDigits: step > 1 ? 1 : 0 };
  const number = new Intl.NumberFormat(locale, digits).format(size);
  const style = { style: 'unit', unit: units[step], unitDisplay: step === 0 ? 'long' : 'short' } as const;
  const text = new Intl.NumberFormat(statusLanguage(locale), { ...style, ...digits }).format(size);
  return text.replace(/\d[\d.,]*/, number);
}
