type Given<T> = { [F in keyof T]: Exclude<T[F], null> };

/** Without the fields that are taken away. */
export const withoutNulls = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Given<T>;
