import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { World } from "../../../platform/world.ts";
import { withKeptFiles } from "../../register/index.ts";
import type { DispatchFiles } from "./dispatch-files.ts";
import { dispatchReport } from "./dispatch-report.ts";
import type { Sent } from "./send-answer.ts";

type Sending = {
  report: string;
  item?: string;
  chair?: string | null;
  day?: Temporal.PlainDate;
  sha256: string;
};

/** Stores the files of a dispatch and registers them, all or none; when it comes to nothing they are removed again. */
export function dispatchWithFiles(
  world: World,
  actor: Actor,
  { files, ...sending }: Sending & { files: DispatchFiles },
  requestId: string | null = null,
): Promise<Outcome<Sent>> {
  const { own, theirs, papers } = files;
  return withKeptFiles(world, [...own, ...theirs], "files", (kept) =>
    dispatchReport(
      world,
      actor,
      { ...sending, papers, own: kept.slice(0, own.length), theirs: kept.slice(own.length) },
      requestId,
    ),
  );
}
