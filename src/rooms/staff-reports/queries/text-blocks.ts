import type { Block } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import type { ReportText } from "../model.ts";

/** A section's text as blocks of a page. */
export const textBlocks = (text: ReportText): Block[] => toBlocks(text);
