/** The first of the candidates that Intl knows, else English: a misspelt `lang` in somebody's page must not throw. */
export function usableLocale(...candidates: readonly (string | undefined)[]): string {
  for (const candidate of candidates) {
    if (candidate && isKnown(candidate)) return candidate;
  }
  return 'en';
}

function isKnown(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
