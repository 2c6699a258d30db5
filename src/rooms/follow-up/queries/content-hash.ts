import { createHash } from "node:crypto";
import type { ReportContent } from "../rules/report-content.ts";
import { stableJson } from "../rules/stable-json.ts";

/** SHA-256 of what was handed in, in hexadecimal: reckoned anew from the stored report it must be the same. */
export const contentHash = (content: ReportContent): string =>
  createHash("sha256").update(stableJson(content)).digest("hex");
