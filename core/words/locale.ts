/** The first of the candidates that Intl knows, else English: a misspelt `lang` in somebody's page must not throw. */
export function usableLocale(...candidates: readonly (string | undefined)[]): string {
  return candidates.find(isKnown) ?? 'en';
}

function isKnown(locale: string | undefined): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
