/** What a value is counted in. Percent is kept as typed (4.2 for 4.2 %), duration in minutes, money in its currency, never converted. */
export interface Unit {
  kind: 'number' | 'percent' | 'currency' | 'duration' | 'other';
  /** ISO 4217 code, for `currency`. */
  code?: string;
  /** What stands behind the number ("km"), for `other`. */
  label?: string;
  /** Digits after the decimal sign; as many as the value has where absent. */
  decimals?: number;
}
