import { findDoors } from "./doors.ts";
import { type Files, type Flaw, sources } from "./files.ts";
import { actionsBehind, actionsOf } from "./grants.ts";
import { literal, type Node, parse, property, resolveImport, walk } from "./parse.ts";
import { placeOf, roomOf } from "./places.ts";
import { doorsBehind } from "./reach.ts";

const maker = "src/platform/operation.ts";

/** An operation of the API as it stands in its file. */
type Placed = { file: string; exportName: string; definition: Node };

function findOperations(files: Files): Placed[] {
  return sources(files).flatMap(([file, text]) => {
    const { program, imports } = parse(file, text);
    if (!imports.some(({ from, names }) => resolveImport(file, from) === maker && names.includes("operation")))
      return [];
    const found: Placed[] = [];
    walk(program, (node, above) => {
      if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "operation")
        return;
      const holder = above.find((one) => one.type === "VariableDeclarator");
      const exportName = holder && "id" in holder && holder.id?.type === "Identifier" ? holder.id.name : "";
      if (node.arguments[0]) found.push({ file, exportName, definition: node.arguments[0] });
    });
    return found;
  });
}

const grantOf = (files: Files, { file, definition }: Placed) => actionsBehind(files, file, definition, "opens");
const doorsOf = (files: Files, { file, exportName }: Placed) => doorsBehind(files, file, exportName);

/** One line an operation: method and address, the action whose roles a token needs, and the doors behind. */
export function operationLines(files: Files): string[] {
  return findOperations(files)
    .map((one) => {
      const [method, path] = [literal(property(one.definition, "method")), literal(property(one.definition, "path"))];
      const grant = grantOf(files, one).join(" | ");
      return `${method} /api/v1${path} | token with ${grant} | ${doorsOf(files, one).join(", ") || "no door"}`;
    })
    .sort((a, b) => (a.replace(/^(\S+) (\S+)/, "$2 $1") < b.replace(/^(\S+) (\S+)/, "$2 $1") ? -1 : 1));
}

/** Whether the room's mount names the operation; one that is not mounted answers nobody. */
function isMounted(files: Files, { file, exportName }: Placed): boolean {
  const mount = `src/rooms/${roomOf(file)}/room.ts`;
  return parse(mount, files.get(mount) ?? "").imports.some(
    ({ from, names }) => resolveImport(mount, from) === file && names.includes(exportName),
  );
}

/**
 * Whether a door behind it demands the very action the operation says it opens. Otherwise a token could be told that a thing does
 * not exist when it lacks a role, or the other way round.
 */
function agreesWithDoors(files: Files, one: Placed): boolean {
  const names = new Set(doorsOf(files, one));
  const demanded = findDoors(files).flatMap((door) => (names.has(door.name) ? actionsOf(files, door) : []));
  return grantOf(files, one).every((grant) => demanded.includes(grant));
}

/** Operations that lie elsewhere, are not mounted, call no door, or do not say in plain code what is asked and who may. */
export function operationFlaws(files: Files): Flaw[] {
  const all = findOperations(files);
  return all.flatMap((one) => {
    const { file, definition } = one;
    const lacks = ["name", "method", "path", "says"].filter((name) => literal(property(definition, name)) === null);
    const checks: [boolean, string][] = [
      [placeOf(file) === "room operations", "is an operation, which lies in a room's api/"],
      [all.filter((other) => other.file === file).length === 1, "holds more than one operation"],
      [lacks.length === 0, `does not write out its ${lacks.join(", ")}`],
      [grantOf(files, one).length === 1, "does not say in opens which one action it is for"],
      [doorsOf(files, one).length > 0, "calls neither command nor query, so nothing guards it"],
      [agreesWithDoors(files, one), "opens with another action than the doors behind it demand"],
      [isMounted(files, one), "is not mounted by its room.ts"],
    ];
    return checks.flatMap(([fine, what]) => (fine ? [] : [{ where: file, what }]));
  });
}
