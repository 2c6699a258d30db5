import { expect, it, vi } from "vitest";
import { docx, paragraph, wordPart } from "../../../../tests/support/office.ts";
import { pdf } from "../../../../tests/support/pdf.ts";
import { readHeadedFile } from "./read-headed-file.ts";
import { splitAtHeadings } from "./split-at-headings.ts";

// A thread is started for each, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const headed = (level: number, words: string) =>
  `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>${text(words)}</w:p>`;
const by = 'w:id="1" w:author="Kim Ek" w:date="2026-02-01T09:00:00Z"';
const read = (bytes: Uint8Array | string, name: string) =>
  readHeadedFile(new File([bytes as Uint8Array<ArrayBuffer>], name));
const fault = async (bytes: Uint8Array | string, name: string) => {
  const outcome = await read(bytes, name);
  if (outcome.ok || outcome.problem.kind !== "invalid") throw new Error(JSON.stringify(outcome));
  return outcome.problem.fields.flatMap(({ path, key }) => [path, key]);
};

it("reads a Word file as Markdown, and tells of what its text does not show", async () => {
  const body = [
    headed(1, "Inledning"),
    `<w:p>${text("Staden ska ")}<w:ins ${by}>${text("alltid ")}</w:ins>${text("öva.")}</w:p>`,
    headed(3, "Hoppad nivå"),
    paragraph("Text."),
  ].join("");
  const more = [
    wordPart("comments", "comments", `<w:comment ${by}>${paragraph("Är det rätt?")}</w:comment>`),
    wordPart("footer1", "ftr", paragraph("Sida 1")),
  ];
  const outcome = await read(docx(body, { more }), "program.docx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect(outcome.value.markdown).toBe("# Inledning\n\nStaden ska alltid öva.\n\n### Hoppad nivå\n\nText.");
  expect(outcome.value.reported.map(({ what, text, author }) => [what, text, author])).toEqual([
    ["tracked-insertion", "alltid ", "Kim Ek"],
    ["comment", "Är det rätt?", "Kim Ek"],
  ]);
  expect(outcome.value.around).toEqual(["Sida 1"]);
});

it("gives headings back as they stand, numbered or with signs that Markdown knows", async () => {
  const words = ["1. Inledning", "2) Mål", "A &lt;b&gt; == C", "Larm * och_rutin [utkast]", "- Sist", "C#"];
  const outcome = await read(docx(words.map((one) => headed(1, one)).join("")), "program.docx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect(splitAtHeadings(outcome.value.markdown, "").map(({ heading }) => heading)).toEqual(
    words.map((one) => one.replace("&lt;", "<").replace("&gt;", ">")),
  );
});

it("takes Markdown as it is", async () => {
  const outcome = await read("# Ett\n\n1. Två", "text.md");
  expect(outcome).toMatchObject({ ok: true, value: { markdown: "# Ett\n\n1. Två", reported: [], around: [] } });
});

it("says what is wrong with a file that cannot be read so", async () => {
  expect(await fault(docx(paragraph("Bara text.")), "a.docx")).toEqual(["files", "paper:sections.no-headings"]);
  expect(await fault(pdf(["Rubrik"]), "a.pdf")).toEqual(["files", "paper:sections.kind-refused"]);
  expect(await fault("", "tom.docx")).toEqual(["files", "files:empty"]);
  expect(await fault("# Ett", "a.docx")).toEqual(["files", "files:name-lies"]);
  const macro = docx(headed(1, "A"), { more: [{ name: "word/vbaProject.bin", content: "x" }] });
  expect(await fault(macro, "a.docx")).toEqual(["files", "files:macros"]);
  const locked = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  expect(await fault(locked, "a.docx")).toEqual(["files", "files:locked-or-old"]);
  const bomb = docx(headed(1, "A"), { more: [{ name: "word/media.xml", content: Buffer.alloc(400_000_000) }] });
  expect(await fault(bomb, "a.docx")).toEqual(["files", "files:zip-bomb"]);
});
