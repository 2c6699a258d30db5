import { expect, it, vi } from "vitest";
import type { Block, PaperDocument } from "../document.ts";
import { toPdf } from "../pdf.ts";
import { openCompiler } from "./compiler.ts";

// Setting pages is work for the processor, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });
const createdAt = Temporal.Instant.from("2024-02-20T08:00:00Z");

it("lets others in while a long document is set, which comes out the same", async () => {
  const blocks = Array.from({ length: 260 }, (_, index): Block => ({ kind: "paragraph", text: `Stycke ${index}.` }));
  const paper: PaperDocument = { language: "sv", title: "Prov", header: { sender: ["Nämnden"] }, blocks };
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const bytes = await toPdf(paper, { standard: "ua-1", createdAt });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
  expect(Buffer.from(bytes).equals(openCompiler()(paper, "ua-1", createdAt))).toBe(true);
});
