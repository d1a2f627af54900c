/** The keys and indexes that lead into a value. */
export type Path = readonly (string | number)[];

/** The value at the end of a path; `undefined` where there is none. */
export function valueAtPath(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const own = Object.getOwnPropertyDescriptor(value, key);
  return own?.enumerable ? valueAtPath(own.value, rest) : undefined;
}
