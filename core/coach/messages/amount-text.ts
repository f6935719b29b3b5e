import type { Finding } from '../finding';

const noBreakSpace = '\u00a0';

/** An amount with its unit, as it stands beside the advice: `3.2 %`, `€1,200`, `1 h 45 min`, `41 km`. */
export function amountText(value: number, unit: Finding['unit'], locale: string): string {
  const { kind = 'number', code = '', label = '', decimals } = unit ?? {};
  if (kind === 'duration') return durationText(value, decimals, locale);
  if (kind === 'currency' && /^[A-Z]{3}$/i.test(code)) {
    const cents = Number.isInteger(exact(value)) ? 0 : 2;
    return numberText(value, locale, decimals, { style: 'currency', currency: code }, cents);
  }
  const behind = { number: '', percent: '%', currency: code, other: label }[kind];
  return [numberText(value, locale, decimals), behind].filter(Boolean).join(noBreakSpace);
}

/** Minutes, with the hours in them apart. */
function durationText(value: number, decimals: number | undefined, locale: string): string {
  const size = exact(Math.abs(Number(value.toFixed(decimals ?? 15))));
  const hours = Math.floor(size / 60);
  const minutes = exact(size % 60);
  const parts = [
    hours > 0 && `${numberText(hours, locale)}${noBreakSpace}h`,
    (minutes > 0 || hours === 0) && `${numberText(minutes, locale, decimals)}${noBreakSpace}min`,
  ];
  return (value < 0 && size > 0 ? '−' : '') + parts.filter(Boolean).join(noBreakSpace);
}

const numberText = (
  value: number,
  locale: string,
  decimals?: number,
  options: Intl.NumberFormatOptions = {},
  fewest = 0,
): string =>
  exact(value).toLocaleString(locale, {
    ...options,
    minimumFractionDigits: decimals ?? fewest,
    maximumFractionDigits: decimals ?? 15,
  });

/** Without binary noise (0.30000000000000004), and never −0. */
const exact = (value: number): number => Number(value.toPrecision(15)) + 0;
