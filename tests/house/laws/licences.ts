import type { Flaw } from "./files.ts";

type Lock = { packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }> };
type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

const allowed = new Set(
  "MIT MIT-0 ISC BSD BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 MPL-2.0 BlueOak-1.0.0 Unlicense CC0-1.0 Python-2.0 PSF-2.0 Zlib OFL-1.1 EUPL-1.2".split(
    " ",
  ),
);

/** Whether a licence expression leaves a choice we may make: one of an OR, all of an AND. */
function mayUse(expression: string): boolean {
  const bare = expression
    .trim()
    .replace(/^\(([^()]*)\)$/, "$1")
    .trim();
  const either = bare.split(/\s+OR\s+/);
  if (either.length > 1) return either.some(mayUse);
  return bare.split(/\s+AND\s+/).every((one) => allowed.has(one.replace(/^\(|\)$/g, "").trim()));
}

/** Packages that run for people, however deep down, under a licence that is not on the list. */
export function licenceFlaws(lock: Lock): Flaw[] {
  return Object.entries(lock.packages).flatMap(([place, { license, dev }]) => {
    if (place === "" || dev) return [];
    const where = place.replace(/^.*node_modules\//, "");
    if (license === undefined) return [{ where, what: "does not say its licence" }];
    return mayUse(license) ? [] : [{ where, what: `has the licence ${license}` }];
  });
}

/** Dependencies that are not pinned to one version. */
export function pinFlaws({ dependencies = {}, devDependencies = {} }: Manifest): Flaw[] {
  return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([where, version]) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [{ where, what: `is not pinned to one version: ${version}` }],
  );
}

/** Packages that must follow each other, since one of them lagging breaks the build in ways that are hard to see. */
export function pairFlaws(
  { dependencies = {}, devDependencies = {} }: Manifest,
  pairs: readonly (readonly string[])[],
): Flaw[] {
  const all: Record<string, string> = { ...dependencies, ...devDependencies };
  return pairs.flatMap((names) => {
    const versions = new Set(names.flatMap((name) => all[name] ?? []));
    return versions.size > 1
      ? [{ where: names.join(", "), what: `must have one version, not ${[...versions].join(" and ")}` }]
      : [];
  });
}
