import { describe, expect, it } from "vitest";
import { samplePaper } from "./sample-paper.ts";
import { type PaperFormat, sendPaper } from "./send-paper.ts";

const at = Temporal.Instant.from("2024-02-20T08:00:00Z");
const asked = (format: PaperFormat, known: string | null = null) => ({
  format,
  name: "SOC 2024/88 Utlåtande",
  at,
  known,
});

describe("sendPaper", () => {
  it.each([
    ["pdf", "application/pdf", "inline", "%PDF-1.7"],
    ["archive", "application/pdf", "inline", "%PDF-1.7"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment", "PK"],
  ] as const)("carries %s as what it is", async (format, mediaType, how, beginning) => {
    const answer = await sendPaper(samplePaper(), asked(format));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(answer.headers.get("content-disposition")).toMatch(new RegExp(`^${how}; .*Utl%C3%A5tande\\.(pdf|docx)$`));
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    expect(Buffer.from(bytes).toString("latin1").startsWith(beginning)).toBe(true);
  });

  it("sends nothing to who has the same file already", async () => {
    const first = await sendPaper(samplePaper(), asked("pdf"));
    const again = await sendPaper(samplePaper(), asked("pdf", first.headers.get("etag")));
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await sendPaper({ ...samplePaper(), title: "Annan" }, asked("pdf", first.headers.get("etag")));
    expect(other.status).toBe(200);
  });
});
