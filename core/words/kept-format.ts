const formats = /* @__PURE__ */ new Map<string, unknown>();

/** Making a format costs far more than using it, and a page shows hundreds of numbers and dates. */
export function keptFormat<Options extends object, Format>(
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = Kind.name + locale + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Kind(locale, options));
  return formats.get(key) as Format;
}
