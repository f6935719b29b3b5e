import type { Fields } from '../../../core/model';

type SupportField =
  | 'supports'
  | 'supportsCycle'
  | 'supportsUrl'
  | 'supportsTitle'
  | 'supportsScore'
  | 'supportsDate'
  | 'supportsStrategic';

/** What an objective supports, as it is written; `null` where that is not said. */
export type SupportFields = { [F in SupportField]: NonNullable<Fields<'objective'>[F]> | null };

/** What was chosen in an editor, or why it cannot be kept. */
export type SupportDraft = { fields: Partial<SupportFields> } | { problem: string };
