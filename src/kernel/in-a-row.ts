/** Several as they are named in a row: *A*, *A och B*, *A, B och C*. `last` is the word before the last one. */
export function inARow(names: readonly string[], last = "och"): string {
  const [end = "", ...before] = [...names].reverse();
  return before.length === 0 ? end : `${before.reverse().join(", ")} ${last} ${end}`;
}
