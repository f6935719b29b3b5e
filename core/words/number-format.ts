const formats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it, and a page shows hundreds of numbers. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** Digits after the decimal sign, once binary noise (0.30000000000000004) is off; 15 at most. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(withoutBinaryNoise(value)).split('e');
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(15, Math.max(0, decimals));
}

/** To the 15 digits that a number holds for sure; never −0. */
export function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
