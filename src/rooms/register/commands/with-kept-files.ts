import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { inspectFile } from "../../../platform/files/inspect-file.ts";
import { safeName } from "../../../platform/files/safe-name.ts";
import type { World } from "../../../platform/world.ts";
import type { KeptFile } from "./kept-files.ts";

const maximumBytes = 50 * 1024 * 1024;

/** One file: looked at first, then stored. The problem says what is wrong with it at the form's field. */
async function keep(world: World, file: File, field: string): Promise<Outcome<KeptFile>> {
  const name = safeName(file.name);
  const atField = (fields: readonly FieldProblem[]) =>
    invalid(...fields.map((problem) => ({ ...problem, path: field })));
  const kind = await inspectFile(file.stream(), name);
  if (!kind.ok) return kind.problem.kind === "invalid" ? atField(kind.problem.fields) : kind;
  const stored = await world.files.write(file.stream(), { maximumBytes });
  if (!stored.ok) return stored.problem.kind === "invalid" ? atField(stored.problem.fields) : stored;
  const ending = name.toLowerCase().includes(".") ? "" : `.${kind.value.extension}`;
  return ok({ fileId: stored.value.id, name: `${name}${ending}`, mediaType: kind.value.mediaType });
}

/**
 * Stores the files of a form before anything is registered, all or none, and hands them to `register`; when that comes to
 * nothing they are removed again. What a crash leaves behind is swept up by `removeOrphanFiles`.
 * Problems: those of `inspectFile` and of the store, each at `field`, and those of `register`.
 */
export async function withKeptFiles<T>(
  world: World,
  given: unknown,
  field: string,
  register: (files: KeptFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const files = Array.isArray(given) ? given.filter((each): each is File => each instanceof File) : [];
  const kept: KeptFile[] = [];
  const problems: FieldProblem[] = [];
  for (const file of files) {
    const one = await keep(world, file, field);
    if (one.ok) kept.push(one.value);
    else if (one.problem.kind === "invalid") problems.push(...one.problem.fields);
  }
  const outcome = problems.length > 0 ? invalid(...problems) : await register(kept);
  if (!outcome.ok) for (const { fileId } of kept) await world.files.remove(fileId);
  return outcome;
}
