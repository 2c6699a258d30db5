import { createHash } from "node:crypto";
import { attestedPart } from "../rules/attested-part.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import type { ReportContent } from "../rules/report-content.ts";

/** SHA-256, in hex, of what is attested of a report; an attest is good for exactly the content that has this sum. */
export const attestedHash = (content: ReportContent): string =>
  createHash("sha256")
    .update(canonicalJson(attestedPart(content)))
    .digest("hex");
