import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Problem } from "../kernel/outcome.ts";
import type { OpenFile } from "../platform/files/ask-worker.ts";
import type { DocumentStructure } from "../platform/files/document-structure.ts";
import { inspectFile } from "../platform/files/inspect-file.ts";
import { readStructureIn } from "../platform/files/read-structure.ts";
import { answerWords } from "./answer-words.ts";
import { readCall } from "./read-call.ts";
import { say } from "./say.ts";

const mostBytes = 200 * 1024 * 1024;
const shortFile = 2 * 1024 * 1024;
const readable: Readonly<Record<string, string>> = {
  "text/plain": "text",
  "text/markdown": "Markdown",
  "message/rfc822": "e-post",
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.oasis.opendocument.text": "ODT",
};

const someLines =
  "Tjänsteutlåtande\nDnr KS 2026/1\n2026-02-03\nTill nämnden\nSvar på remiss\nFörslag till beslut\nNämnden godkänner.";

/** `varn read-answer FILE [--json]` */
export async function run(args: string[]): Promise<number> {
  // Each rule's pattern is used a few times and never again: made into machine code at once, and not first tried by an interpreter,
  // the rules take a third of the time.
  setFlagsFromString("--no-regexp-tier-up");
  const { operands, flags } = readCall(args, { operands: ["FILE"], flags: ["json"] });
  const [file = ""] = operands;
  const name = path.basename(file);
  await using handle = await openFile(file);
  const size = await demandSize(handle, file, name);
  // What a short file asks for is over before the slow compiler has made it faster, and it would take the time of those who read.
  if (size < shortFile) setFlagsFromString("--no-opt");
  const mediaType = await mediaTypeOf(handle, name);
  // The file is taken apart in a thread of its own while this one gets to know the rules and the bodies.
  const reading = structureOf({ handle, size }, mediaType);
  reading.catch(() => {});
  const { readAnswer, sourceLinesOf } = await import("../rooms/consultations/rules.ts");
  const { directory, from } = await (await import("./body-directory.ts")).bodyDirectory();
  // Most of a PDF is still to be read: meanwhile the rules are made ready by a few lines of the kind they know.
  if (mediaType === "application/pdf") readAnswer(sourceLinesOf(someLines), directory);
  const { lines, text, pages, reported, warnings } = await reading;
  const answer = readAnswer(lines ?? sourceLinesOf(text), directory);
  const quoted = answer.quoted === null ? [] : [{ what: "quoted-mail" as const, text: answer.quoted }];
  const told = {
    file: { name, mediaType, ...(pages === undefined ? {} : { pages }) },
    bodiesFrom: from,
    ...answer,
    reported: [...reported, ...quoted],
    warnings,
  };
  if (flags.has("json")) say(JSON.stringify(told, null, 2));
  else
    for (const line of (await import("./answer-table.ts")).answerTable(told, readable[mediaType] ?? mediaType))
      say(line);
  return 0;
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (error) {
    const { problems } = answerWords;
    const shut = error instanceof Error && "code" in error && ["EACCES", "EPERM"].includes(String(error.code));
    throw new Error(shut ? problems.notAllowed(file) : problems.missing(file));
  }
}

/** In bytes. */
async function demandSize(handle: FileHandle, file: string, name: string): Promise<number> {
  const found = await handle.stat();
  if (!found.isFile()) throw new Error(answerWords.problems.noFile(file));
  if (found.size > mostBytes) throw new Error(answerWords.problems.tooLarge(name, mostBytes / 1024 / 1024));
  return found.size;
}

async function mediaTypeOf(handle: FileHandle, name: string): Promise<string> {
  const inspected = await inspectFile(handle.createReadStream({ start: 0, autoClose: false }), name);
  if (!inspected.ok) throw new Error(await sentenceOf(inspected.problem));
  const { mediaType, extension } = inspected.value;
  if (!(mediaType in readable)) throw new Error(answerWords.problems.noAnswer(name, extension.toUpperCase()));
  return mediaType;
}

async function structureOf(file: OpenFile, mediaType: string): Promise<DocumentStructure> {
  const structure = await readStructureIn(file, mediaType);
  if (!structure.ok) throw new Error(await sentenceOf(structure.problem));
  if (structure.value.warnings.includes("no-text")) throw new Error(await sentenceFor("files:no-text"));
  return structure.value;
}

async function sentenceOf(problem: Problem): Promise<string> {
  const field = problem.kind === "invalid" ? problem.fields[0] : undefined;
  return field ? sentenceFor(field.key, field.values) : answerWords.problems.unreadable;
}

/** What platform/files says of a file, in Swedish. Its words are only loaded when there is something to say. */
async function sentenceFor(key: string, values: Record<string, string | number> = {}): Promise<string> {
  const { addTexts, textsOf } = await import("../platform/texts/texts.ts");
  const { default: sv } = await import("../platform/files/messages.sv.json", { with: { type: "json" } });
  const { default: en } = await import("../platform/files/messages.en.json", { with: { type: "json" } });
  addTexts("files", { sv, en });
  return textsOf("sv", "files")(key, values);
}
