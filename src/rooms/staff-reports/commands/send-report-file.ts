import type { Outcome } from "../../../kernel/outcome.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { downloadHeaders } from "../../../platform/files/download-headers.ts";
import { unchangedFile } from "../../../platform/files/unchanged-file.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { type IssuedFormat, paperFormats } from "../model.ts";
import { reportFileFacts } from "../queries/report-file-facts.ts";
import { issuePaper } from "./issue-paper.ts";
import { type ReportFile, reportFile } from "./report-file.ts";

type Asked = { report: string | undefined; format: string | undefined; known: string | null };
type Found = Extract<Awaited<ReturnType<typeof reportFileFacts>>, { ok: true }>["value"];

const isFormat = (text: string | undefined): text is IssuedFormat => paperFormats.some((format) => format === text);

/** An archive copy is sealed once: made again of the same content, it is made with the time it was sealed at. */
async function fileOf(
  world: World,
  found: Found,
  format: IssuedFormat,
): Promise<ReportFile & { madeAt: Temporal.Instant }> {
  const { facts, paper, at, issued } = found;
  const make = async (sealedAt: Temporal.Instant) => ({
    ...(await reportFile(world, paper, { format, bodyId: facts.bodyId, createdAt: at, sealedAt })),
    madeAt: sealedAt,
  });
  const before = issued.find((one) => one.format === format);
  const again = before ? await make(before.made_at) : null;
  return again && again.sha256 === before?.sha256 ? again : make(world.now());
}

/**
 * The report as a file, to whoever may read the report. A file of a frozen version is noted by its sum, for the page where
 * documents are checked; a draft says in its name that it is one.
 */
export async function sendReportFile(
  world: World,
  actor: Actor,
  { report, format, known }: Asked,
  requestId?: string,
): Promise<Outcome<Response>> {
  if (!isFormat(format)) return missing("staff-reports:problem.report-missing");
  const found = await reportFileFacts(world, actor, { report }, requestId);
  if (!found.ok) return found;
  const { facts, version, issued } = found.value;
  const file = await fileOf(world, found.value, format);
  if (version && !issued.some(({ sha256 }) => sha256 === file.sha256)) {
    const paper = { version: version.id, format, sha256: file.sha256, madeAt: file.madeAt };
    const noted = await issuePaper(world, actor, paper, requestId);
    if (!noted.ok) return noted;
  }
  // A stroke would be taken for a folder.
  const blanks = { number: (facts.number ?? "").replaceAll("/", "-") };
  const name = textsOf("sv", "staff-reports")(`paper.name.${version ? format : "draft"}`, blanks).trim();
  const stored = {
    name: `${name}.${file.ending}`,
    mediaType: file.mediaType,
    sha256: file.sha256,
    size: file.bytes.length,
  };
  const headers = downloadHeaders(stored);
  return ok(unchangedFile(headers, known) ?? new Response(file.bytes.slice(), { headers }));
}
