/** What a thread of its own is told of the environment: where compiled code is kept, and nothing else, since the rest holds secrets. */
export function threadEnvironment(): Record<string, string> {
  const { NODE_COMPILE_CACHE: kept } = process.env;
  return kept ? { NODE_COMPILE_CACHE: kept } : {};
}
