/** The first of the candidates that Intl knows, else English: a misspelt `lang` in somebody's page must not throw. */
export function usableLocale(...candidates: readonly (string | undefined)[]): string {
  return candidates.find((one) => one && isKnown(one)) ?? 'en';
}

/** Asking Intl takes long where a page holds hundreds of rings. */
const known: Record<string, boolean> = Object.create(null);

function isKnown(locale: string): boolean {
  known[locale] ??= isSupported(locale);
  return known[locale];
}

function isSupported(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
