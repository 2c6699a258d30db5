import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { hiddenFields } from "../../../../tests/support/forms.ts";
import { docx, paragraph, wordPart } from "../../../../tests/support/office.ts";
import { pdf } from "../../../../tests/support/pdf.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";

let world: TestWorld;
let browser: ReturnType<typeof openBrowser>;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
  browser = openBrowser(world);
  await browser.signIn(people.strategist);
});

async function place() {
  const version = await addVersion(world, people.board, { state: "drafting" });
  const [slug, number] = [version.programme.slug, version.number];
  return {
    ...version,
    at: `/program/${slug}/versioner/${number}`,
    importing: `/program/${slug}/versioner/${number}/importera`,
    reviewing: `/program/${slug}/versioner/${number}/importera/granska`,
  };
}
const hidden = (document: Document) => hiddenFields(document, "main form:not(.action-form)");
async function bring(importing: string, file: File | null, markdown = "") {
  const form = hidden((await browser.get(importing)).document);
  return browser.post(importing, { ...form, markdown, files: file ? [file] : [] });
}
const word = (body: string, more: Parameters<typeof docx>[1] = {}) =>
  new File([new Uint8Array(docx(body, more))], "program.docx");
const heading = (text: string) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("reading in a text, without JavaScript", () => {
  it("shows what was found and what it becomes, and takes it in when everything has been said", async () => {
    const { at, importing, reviewing, parts, areas } = await place();
    const by = 'w:id="1" w:author="Kim Ek" w:date="2026-02-01T09:00:00Z"';
    const body = [
      heading("Inledning"),
      `<w:p><w:ins ${by}><w:r><w:t>Nämnderna ska öva.</w:t></w:r></w:ins></w:p>`,
      heading("Helt nytt"),
      paragraph("Text."),
    ].join("");
    const more = [wordPart("comments", "comments", `<w:comment ${by}>${paragraph("Är det rätt?")}</w:comment>`)];
    const sent = await bring(importing, word(body, { more }));
    expect(sent.location).toBe(reviewing);
    const review = await browser.get(reviewing);
    for (const words of [
      "2 kapitel och 0 avsnitt hittades",
      "Filen har 2 ändringar eller kommentarer som inte är avgjorda",
      "Är det rätt?",
      "Kim Ek, 2026-02-01",
      "3 delar finns inte i texten",
      "1 ny mening som säger ska",
    ]) {
      expect(review.text).toContain(words);
    }
    const form = { ...hidden(review.document), addressee: "all", demands: "0.0", reason: "Nytt program." };
    const refused = await browser.post(reviewing, form);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining("Välj vad som händer med ”Trygga lokaler”"),
    ]);
    expect(refused.document.querySelector("textarea[name=reason]")?.textContent).toContain("Nytt program.");
    const said = Object.fromEntries(parts.slice(1).map(({ partId }) => [`gone-${partId}`, "retired"]));
    const look = await browser.post(reviewing, { ...form, ...said, do: "look" });
    expect(look.status).toBe(200);
    const done = await browser.post(reviewing, { ...form, ...said, areas: areas[0]?.id ?? "" });
    expect(done.location).toBe(`${at}/innehall?klart=programmes.import-taken`);
    const version = await browser.get(at);
    for (const words of ["Helt nytt", "Nämnderna ska öva."]) expect(version.text).toContain(words);
    expect(version.text).not.toContain("Trygga lokaler");
    expect((await browser.get(reviewing)).text).toContain("Ingen text väntar på att läsas in");
  });

  it("says at its field what is wrong with a file or a text, and keeps what was pasted", async () => {
    const { importing } = await place();
    const refused = async (file: File | null, markdown: string, words: string) => {
      const sent = await bring(importing, file, markdown);
      expect([sent.status, sent.text]).toEqual([422, expect.stringContaining(words)]);
      expect(sent.document.querySelector("textarea[name=markdown]")?.textContent ?? "").toContain(markdown);
      return sent;
    };
    await refused(null, "", "Välj en fil eller klistra in texten.");
    await refused(null, "Bara text utan rubrik.", "Texten har inga rubriker");
    await refused(null, `# ${"x".repeat(10_000)}`, "är längre än 300 tecken");
    const long = await refused(word(heading("y".repeat(10_000))), "# Kvar", "är längre än 300 tecken");
    expect(long.document.querySelector("input[name=files]")?.getAttribute("aria-invalid")).toBe("true");
    await refused(new File([new Uint8Array(pdf(["Rubrik"]))], "program.pdf"), "# Kvar", "säger inte var rubrikerna är");
    await refused(new File(["x"], "program.docx"), "# Kvar", "program.docx");
  });

  it("throws a text away, and says that one waits", async () => {
    const { at, importing, reviewing } = await place();
    await bring(importing, null, "# Ett");
    expect((await browser.get(importing)).text).toContain("väntar på granskning");
    expect((await browser.get(`${at}/beslut/godkann`)).text).toContain("som väntar på granskning kastas");
    expect((await browser.get(`${at}/beslut/bered`)).text).not.toContain("som väntar på granskning kastas");
    const review = await browser.get(reviewing);
    const drop = hiddenFields(review.document, "main form.action-form");
    const dropped = await browser.post(reviewing, drop);
    expect(dropped.location).toBe(`${at}/innehall?klart=programmes.import-dropped`);
    expect((await browser.get(importing)).text).not.toContain("väntar på granskning");
  });

  it("offers a sentence that a requirement is proposed to read, unticked, as one of its own", async () => {
    const { importing, reviewing, requirements, areas, parts } = await place();
    const [first] = requirements;
    const stands = resultOf(fromMarkdown(first?.text ?? "", { path: "content", newId: world.newId }));
    const home = parts.at(-1)?.id ?? "";
    await arrange(world, (tx) =>
      tx
        .updateTable("programme_part")
        .set({ content: JSON.stringify(stands) })
        .where("id", "=", home)
        .execute(),
    );
    const sentence = "Nämnderna ska ha larm i alla lokaler med besökare.";
    const text = ["Inledning", "Trygga lokaler"].map((one) => `# ${one}\n\n## ${one}: krav\n\n`).join("");
    await bring(importing, null, `${text}${sentence}`);
    const review = await browser.get(reviewing);
    const ticks = [...review.document.querySelectorAll<HTMLInputElement>("input[name=demands]")];
    expect(ticks.map((tick) => [tick.value, tick.hasAttribute("checked")])).toEqual([["3.0", false]]);
    expect(review.text).toContain("Vald ovan som ett kravs nya lydelse.");
    const wording = `wording-${first?.wordingId}`;
    const chosen = review.document.querySelector(`select[name="${wording}"] option[selected]`);
    expect(chosen?.getAttribute("value")).toBe("reads-3-0");
    const form = { ...hidden(review.document), addressee: "all", [wording]: "keep", areas: areas[0]?.id ?? "" };
    const taken = await browser.post(reviewing, { ...form, demands: "3.0" });
    expect(taken.location).toContain("import-taken");
    const texts = await world.db
      .selectFrom("requirement_wording as w")
      .innerJoin("requirement_area as a", "a.wording_id", "w.id")
      .select("w.text")
      .where("a.focus_area_id", "=", areas[0]?.id ?? "")
      .execute();
    expect(texts.map((one) => one.text).toSorted()).toEqual([sentence, first?.text].toSorted());
  });

  it("gives the text as Markdown, which read in again is the same text", async () => {
    const { at, importing, reviewing } = await place();
    const file = await browser.get(`${at}/exportera/markdown`);
    expect(file.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(file.html).toContain("# Trygga lokaler\n\n## Trygga lokaler: krav");
    await bring(importing, null, file.html);
    const review = await browser.get(reviewing);
    const marks = [...review.document.querySelectorAll("main table .ds-tag")].map(({ textContent }) => textContent);
    expect(marks).toEqual(Array(4).fill("Oförändrat"));
    expect(review.text).toContain("Alla avsnitt känns igen på sina rubriker.");
  });
});
