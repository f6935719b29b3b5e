import { keptFormat } from './kept-format';
import { statusLanguage } from './messages/status';

/** `A, B, and C`, or what another type asks for. In the language of the sentences that it stands in, as `ago` is. */
export const listOf = (
  parts: readonly string[],
  locale: string,
  // Named always: a page may have given all formats one name, and then their options alone tell kept ones apart.
  type: Intl.ListFormatOptions['type'] = 'conjunction',
): string => keptFormat(Intl.ListFormat, statusLanguage(locale), { type }).format(parts);
