import type { PaperDocument } from "../../../platform/paper/document.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import type { World } from "../../../platform/world.ts";
import { reportFile } from "./report-file.ts";

type Report = { bodyId: string; number: string; paper: PaperDocument; at: Temporal.Instant };
type DecisionFile = { paper: PaperDocument; at: Temporal.Instant };

/** The files of a dispatch, each as often as it is registered: in the body's own case, and in the case of whoever asked. */
export type DispatchFiles = {
  own: File[];
  theirs: File[];
  papers: { format: "archive" | "excerpt"; sha256: string; madeAt: Temporal.Instant }[];
};

/**
 * Draws and seals the report and, where there is one, the decision on it. Nothing is registered yet: that is the command's, when
 * the files are stored. `forSender` when the answer goes to another authority.
 */
export async function dispatchFiles(
  world: World,
  { bodyId, number, paper, at }: Report,
  decision: DecisionFile | null,
  forSender: boolean,
): Promise<DispatchFiles> {
  const t = textsOf("sv", "staff-reports");
  const sealedAt = world.now();
  const named = { number: number.replaceAll("/", "-") };
  const draw = async (drawn: PaperDocument, createdAt: Temporal.Instant, name: string) => {
    const made = await reportFile(world, drawn, { format: "archive", bodyId, createdAt, sealedAt });
    const file = () => new File([made.bytes.slice()], name, { type: made.mediaType });
    return { file, sha256: made.sha256 };
  };
  const report = await draw(paper, at, t("dispatch.file-report", named));
  const decided = decision ? await draw(decision.paper, decision.at, t("dispatch.file-decision", named)) : null;
  const all = [report, ...(decided ? [decided] : [])];
  return {
    own: all.map(({ file }) => file()),
    theirs: forSender ? all.map(({ file }) => file()) : [],
    papers: [
      { format: "archive", sha256: report.sha256, madeAt: sealedAt },
      ...(decided ? [{ format: "excerpt" as const, sha256: decided.sha256, madeAt: sealedAt }] : []),
    ],
  };
}
