import { findDoors } from "./doors.ts";
import type { Files, Flaw } from "./files.ts";
import type { Catalogue } from "./messages.ts";

/** Commands, and queries that note their reader, that have no sentence in the trail, or share a name with another. */
export function trailFlaws(files: Files, catalogue: Catalogue): Flaw[] {
  const doors = findDoors(files);
  return doors.flatMap(({ file, name, kind, sensitive }) => {
    const [room = "", verb = ""] = name.split("/");
    if (room === "" || verb === "")
      return [{ where: file, what: `the ${kind} has no name of the form room/verb written out` }];
    const twin = doors.find((other) => other.name === name && other.file !== file);
    const said = kind === "command" || sensitive ? (["sv", "en"] as const) : [];
    return [
      ...(twin ? [{ where: file, what: `${name} is also the name of ${twin.file}` }] : []),
      ...said.flatMap((language) =>
        catalogue.get(room)?.[language].has(`trail.${verb}`)
          ? []
          : [{ where: file, what: `${name} has no message ${room}:trail.${verb} in ${language}` }],
      ),
    ];
  });
}

/** Commands and queries without a database test beside them. */
export function doorTestFlaws(files: Files): Flaw[] {
  return findDoors(files).flatMap(({ file, kind, name }) =>
    files.has(file.replace(/\.tsx?$/, ".db.test.ts"))
      ? []
      : [{ where: file, what: `the ${kind} ${name} has no .db.test.ts beside it` }],
  );
}
