import type { LoadedVersion } from "./load-version.ts";

/** What the trail of a programme says that a change concerned. */
export function toldOfVersion({ programmeId, bodyId, number, title, id }: LoadedVersion, facts: object = {}) {
  return {
    subject: { kind: "programme", id: programmeId },
    body: bodyId,
    facts: { number, title, version: id, ...facts },
  };
}
