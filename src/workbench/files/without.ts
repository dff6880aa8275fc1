/** A copy of an object less some of its members. */
export function without<T extends object, K extends keyof T>(from: T, ...members: K[]): Omit<T, K> {
  const copy = { ...from };
  for (const member of members) delete copy[member];
  return copy;
}
