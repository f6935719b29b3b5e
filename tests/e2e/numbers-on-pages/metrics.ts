/** What may happen to a page between two visits. */
export const changes = ['row added', 'classes renamed', 'text moved', 'language', 'number format'] as const;
export type Change = (typeof changes)[number];

/** A number of a page, in the words of two languages, before and after. */
export interface Metric {
  en: string;
  de: string;
  /** As its owner keeps it: 4.2 for 4.2 %. */
  before: number;
  after: number;
  style?: Intl.NumberFormatOptions;
  sign?: string;
}

const euros = { style: 'currency', currency: 'EUR' } as const;

/** Twelve a page; no two have a value in common, so that a wrong one is seen. */
export const metrics: Metric[] = [
  { en: 'Net promoter score', de: 'Weiterempfehlung', before: 52, after: 54 },
  { en: 'Monthly churn', de: 'Abwanderung im Monat', before: 3.1, after: 2.9, sign: ' %' },
  { en: 'Feature adoption', de: 'Nutzung der Funktion', before: 39.5, after: 41.5, sign: ' %' },
  { en: 'Active customers', de: 'Aktive Kunden', before: 1284, after: 1317 },
  { en: 'Page views', de: 'Seitenaufrufe', before: 1204511, after: 1310022 },
  { en: 'Revenue', de: 'Umsatz', before: 86400.5, after: 91250.75, style: { ...euros } },
  { en: 'Cost per lead', de: 'Kosten je Kontakt', before: 38.5, after: 36.9, style: { ...euros } },
  { en: 'Open tickets', de: 'Offene Anfragen', before: 312, after: 287 },
  {
    en: 'Orders',
    de: 'Bestellungen',
    before: 1200000,
    after: 1300000,
    style: { notation: 'compact', minimumFractionDigits: 1 },
  },
  { en: 'Balance', de: 'Saldo', before: -17, after: -12 },
  { en: 'Uptime', de: 'Verfügbarkeit', before: 99.25, after: 99.75, sign: ' %' },
  { en: 'Training hours', de: 'Schulungsstunden', before: 18, after: 20.5 },
];

/** What is on a page after a change; before any, its first look. */
export interface Shown {
  metric: Metric;
  label: string;
  value: string;
}

export const isGerman = (change?: Change): boolean => change === 'language';

/** Every metric as the page shows it, in the order of the page; a row that was added comes first. */
export function shown(list: readonly Metric[], change?: Change): Shown[] {
  const write = ({ before, after, style, sign = '' }: Metric) =>
    new Intl.NumberFormat(change === 'number format' ? 'de' : 'en', style).format(change ? after : before) +
    sign;
  const rows = list.map((metric) => ({
    metric,
    label: isGerman(change) ? metric.de : metric.en,
    value: write(metric),
  }));
  const added: Metric = { en: 'New this week', de: 'Neu', before: 7, after: 7 };
  if (change === 'row added') return [{ metric: added, label: added.en, value: '7' }, ...rows];
  return change === 'text moved' ? rows.reverse() : rows;
}
