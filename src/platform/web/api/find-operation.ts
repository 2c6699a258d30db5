import type { Operation } from "../../operation.ts";

/** Where the API lies; a change that breaks those who use it gets another number. */
export const apiRoot = "/api/v1";

type Found = { operation: Operation; params: Record<string, string> };

const asPattern = (path: string) =>
  new RegExp(`^${apiRoot}${path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`)}$`);

const patterns = new WeakMap<Operation, RegExp>();

function patternOf(operation: Operation): RegExp {
  const pattern = patterns.get(operation) ?? asPattern(operation.path);
  patterns.set(operation, pattern);
  return pattern;
}

/** The operation at an address, or the methods that would have been right there. */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  pathname: string,
): Found | { allowed: string[] } {
  const here = operations.flatMap((operation) => {
    const match = patternOf(operation).exec(pathname);
    return match ? [{ operation, params: match.groups ?? {} }] : [];
  });
  const found = here.find(({ operation }) => operation.method === method);
  if (!found) return { allowed: here.map(({ operation }) => operation.method) };
  return found;
}
