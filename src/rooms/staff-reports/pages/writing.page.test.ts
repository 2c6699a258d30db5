import { beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../../tests/support/browser.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  sectionsOf,
  seenSteps,
  writeIn,
  writeReport,
} from "../../../../tests/support/staff-report.ts";
import { reportContent } from "../queries/report-content.ts";

let cast: ReportCast;
let officer: Browser;
let head: Browser;
let stranger: Browser;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  const { world, people } = cast;
  [officer, head, stranger] = [openBrowser(world), openBrowser(world), openBrowser(world)];
  await officer.signIn(people.officer);
  await head.signIn(people.head);
  await stranger.signIn(people.otherOfficer);
});

const section = async (kind: string) => {
  const row = (await sectionsOf(cast.world, id)).get(kind);
  if (!row) throw new Error(kind);
  return row;
};
const page = (rest = "") => `/tjansteutlatanden/${id}${rest}`;

describe("beginning", () => {
  it("begins from a consultation and says what is missing", async () => {
    const { consultee } = cast;
    expect((await officer.get("/tjansteutlatanden/nytt")).text).toContain("börjar i ett ärende");
    const form = await officer.get(`/tjansteutlatanden/nytt?remiss=${consultee}`);
    expect(form.document.querySelector("h1")?.textContent).toBe("Börja skriva ett tjänsteutlåtande");
    const formId = form.document.querySelector("input[name=id]")?.getAttribute("value") ?? "";
    const fields = { id: formId, consultee, answerKind: "committee_statement" };
    const begun = await officer.post("/tjansteutlatanden/nytt", fields);
    expect([begun.status, begun.location]).toEqual([
      303,
      `/tjansteutlatanden/${formId}?klart=staff-reports.report-begun`,
    ]);
    id = formId;
    const shown = await officer.get(begun.location ?? "");
    expect(shown.text).toContain("Avsnittet Sammanfattning är tomt.");
    expect(shown.text).toContain("Svar på remiss från kommunstyrelsen");
    expect(shown.document.querySelector(".page-heading-action a")?.textContent).toBe(
      "Nästa steg: skriv Sammanfattning",
    );
    const again = await officer.get(`/tjansteutlatanden/nytt?remiss=${consultee}`);
    expect([again.status, again.location]).toEqual([303, `/tjansteutlatanden/${formId}`]);
    expect((await officer.post("/tjansteutlatanden/nytt", { ...fields, answerKind: "x" })).status).toBe(422);
  });

  it("is not there for another authority", async () => {
    const { id: views } = await section("views");
    const step = (await seenSteps(cast.world, id)).split(":")[0] ?? cast.world.newId();
    const addresses = [
      `/tjansteutlatanden/${id}`,
      `/tjansteutlatanden/${id}/avsnitt/${views}`,
      `/tjansteutlatanden/${id}/uppgifter`,
      `/tjansteutlatanden/${id}/hallning`,
      `/tjansteutlatanden/${id}/synpunkter`,
      `/tjansteutlatanden/${id}/synpunkter/${views}`,
      `/tjansteutlatanden/${id}/synpunkter/mark/${views}`,
      `/tjansteutlatanden/${id}/beredning`,
      `/tjansteutlatanden/${id}/beredning/${step}`,
      `/tjansteutlatanden/${id}/sammantradesdag`,
      `/tjansteutlatanden/${id}/undertecknare`,
      `/tjansteutlatanden/${id}/bilagor`,
      `/tjansteutlatanden/${id}/avsluta`,
    ];
    for (const path of addresses) expect((await stranger.get(path)).status, path).toBe(404);
    expect((await stranger.get(`/tjansteutlatanden/nytt?remiss=${cast.consultee}`)).status).toBe(404);
    expect((await stranger.get("/tjansteutlatanden")).text).toContain("Inget tjänsteutlåtande skrivs just nu");
    expect((await officer.get("/tjansteutlatanden?visa=mina")).text).toContain("Remiss av Stadens säkerhetsprogram");
  });
});

describe("a section", () => {
  it("is saved as Markdown, and two who save at once see both texts", async () => {
    const { id: row, version } = await section("summary");
    const path = page(`/avsnitt/${row}`);
    const form = await officer.get(path);
    expect(form.document.querySelector("textarea[name=content]")).not.toBeNull();
    const fields = { expectedVersion: String(version), content: "Min text\n\n- ett\n- två" };
    expect((await officer.post(path, fields)).status).toBe(303);
    const clash = await head.post(path, { ...fields, content: "Chefens text" });
    expect(clash.status).toBe(409);
    expect(clash.document.querySelector("textarea[name=content]")?.textContent).toBe("Chefens text");
    expect(clash.document.querySelector("#andras-text")?.closest("section")?.textContent).toContain("Min text");
    const next = clash.document.querySelector("input[name=expectedVersion]")?.getAttribute("value") ?? "";
    expect(next).toBe(String(version + 1));
    expect((await head.post(path, { expectedVersion: next, content: "Båda" })).status).toBe(303);
    const wrong = await head.post(path, { expectedVersion: "1", content: "==Ett rop=={utrop}" });
    expect(wrong.status).toBe(422);
    expect(wrong.document.querySelector("input[name=expectedVersion]")?.getAttribute("value")).toBe("1");
    expect((await officer.get(page(`/avsnitt/${cast.world.newId()}`))).status).toBe(404);
  });

  it("saves by itself for the editor, and answers with the other's text when there is one", async () => {
    const { id: row, version } = await section("background");
    const path = `/tjansteutlatanden/${id}/avsnitt/${row}/autospara`;
    const saved = await officer.post(path, { expectedVersion: String(version), content: "Ny bakgrund" });
    expect([saved.status, JSON.parse(saved.html)]).toMatchObject([200, { ok: true, version: version + 1 }]);
    const clash = await head.post(path, { expectedVersion: String(version), content: "Annan" });
    expect(clash.status).toBe(409);
    expect(JSON.parse(clash.html).current).toMatchObject({ version: version + 1, by: "Hedda Handläggarsson" });
    expect((await stranger.post(path, { expectedVersion: String(version + 1), content: "x" })).status).toBe(403);
  });

  it("has a proposed decision point by point", async () => {
    const { id: row, version } = await section("proposed_decision");
    const path = page(`/avsnitt/${row}`);
    const first = (await officer.get(path)).document.querySelector("textarea[name=point-0]")?.textContent ?? "";
    expect(first).toContain("godkänner");
    const fields = {
      expectedVersion: String(version),
      kind: "proposed_decision",
      "point-0": first,
      "point-1": "Justeras.",
    };
    expect((await officer.post(path, { ...fields, "place-0": "2" })).status).toBe(303);
    const shown = await officer.get(page());
    expect(shown.document.querySelector("article ol li")?.textContent).toBe("Justeras.");
  });
});

describe("viewpoints and stance", () => {
  it("marks a sentence, says what it is about, and takes the mark off", async () => {
    const { world, people, sent } = cast;
    resultOf(await writeIn(world, people.officer, id, "views", "Vi är positiva. Larmkedjan bör bli tydligare."));
    const { id: row, version } = await section("views");
    expect((await officer.get(page("/synpunkter"))).text).toContain("Ingen synpunkt är märkt");
    const path = page(`/synpunkter/mark/${row}`);
    expect((await officer.get(path)).text).toContain("Larmkedjan bör bli tydligare.");
    const fields = { expectedVersion: String(version), sentence: "1", kind: "wish", about: sent.sections[0] ?? "" };
    expect((await officer.post(path, fields)).status).toBe(303);
    const list = await officer.get(page("/synpunkter"));
    expect(list.text).toContain("Önskemål");
    expect(list.text).toContain("Personsäkerhet");
    const change = list.document.querySelector("table a")?.getAttribute("href") ?? "";
    expect((await officer.get(change)).text).toContain("Larmkedjan");
    expect((await officer.post(change, { kind: "none", about: "" })).status).toBe(303);
    expect((await officer.get(change)).status).toBe(404);
    resultOf(await writeIn(world, people.officer, id, "views", "==Tydligare larmkedja, tack.=={wish}"));
  });

  it("supports with viewpoints by one click, and shows the wishes", async () => {
    const { world, sent } = cast;
    expect((await officer.get(page("/hallning"))).text).toContain("Tillstyrk med synpunkter och visa önskemålen");
    const sections = { [`section-${sent.sections[0]}`]: "rejects", [`section-${sent.sections[1]}`]: "" };
    expect((await officer.post(page("/hallning"), { stance: "supports", ...sections })).status).toBe(303);
    const quick = await officer.post(page("/hallning"), { stance: "supports_with_viewpoints", quick: "yes" });
    expect(quick.location).toContain("/synpunkter");
    expect((await officer.get(quick.location ?? "")).text).toContain("Tydligare larmkedja, tack.");
    const content = await reportContent(world.db, id);
    expect(content?.stance).toBe("supports_with_viewpoints");
    expect(content?.stances).toEqual([{ sectionId: sent.sections[0], stance: "rejects" }]);
    expect((await officer.post(page("/hallning"), {})).text).toContain("Välj vad myndigheten anser om förslaget.");
  });
});

describe("what belongs to it", () => {
  it("plans and confirms the preparation", async () => {
    const { world } = cast;
    expect((await officer.get(page("/beredning"))).status).toBe(200);
    const row = { "kind-0": "cooperation_group", "name-0": "Förvaltningsgruppen", "outcome-0": "treated" };
    const seen = await seenSteps(world, id);
    const wrong = await officer.post(page("/beredning"), { seen, ...row, "plannedDay-0": "i går" });
    expect(wrong.status).toBe(422);
    expect(wrong.document.querySelector("#f-plannedDay-0")?.getAttribute("aria-invalid")).toBe("true");
    // What a colleague saved meanwhile must not be written over by a form that came back: it says what it was drawn from.
    const older = await officer.post(page("/beredning"), { seen: "before", ...row, "plannedDay-0": "i går" });
    expect(older.document.querySelector("input[name=seen]")?.getAttribute("value")).toBe("before");
    const late = await officer.post(page("/beredning"), { seen: "before", ...row, "plannedDay-0": "2026-03-09" });
    expect([late.status, late.document.querySelector("input[name=seen]")?.getAttribute("value")]).toEqual([409, seen]);
    expect((await officer.post(page("/beredning"), { seen, ...row, "plannedDay-0": "2026-03-09" })).status).toBe(303);
    const shown = await officer.get(page());
    expect(shown.text).toContain("Förvaltningsgruppen behandlar ärendet den 9 mars 2026.");
    const confirm = shown.document.querySelector("#beredning form, form.action-form")?.getAttribute("action") ?? "";
    expect((await officer.get(confirm)).text).toContain("När behandlade Förvaltningsgruppen ärendet?");
    expect((await officer.post(confirm, {})).status).toBe(303);
    expect((await officer.get(page())).text).toContain("Förvaltningsgruppen har behandlat ärendet den 9 mars 2026.");
  });

  it("changes details, signatories, attachments and the meeting day", async () => {
    const { people } = cast;
    const value = async (path: string, name: string) =>
      (await officer.get(page(path))).document.querySelector(`input[name=${name}]`)?.getAttribute("value") ?? "";
    const details = { title: "Svar", sender: "Förvaltningen", addressee: "Nämnden", answerKind: "committee_statement" };
    const expectedVersion = await value("/uppgifter", "expectedVersion");
    expect((await officer.post(page("/uppgifter"), { ...details, expectedVersion, title: "" })).text).toContain(
      "Skriv en rubrik.",
    );
    expect((await officer.post(page("/uppgifter"), { ...details, expectedVersion })).status).toBe(303);
    // Whoever was too late is told what stands, and may then save over it.
    const late = await officer.post(page("/uppgifter"), { ...details, expectedVersion, title: "Svar igen" });
    const told = late.document.querySelector("input[name=expectedVersion]")?.getAttribute("value") ?? "";
    expect([late.status, told === expectedVersion]).toEqual([409, false]);
    expect((await officer.post(page("/uppgifter"), { ...details, expectedVersion: told })).status).toBe(303);
    const signing = {
      seen: await value("/undertecknare", "seen"),
      "person-0": people.director.id,
      "title-0": "Direktör",
    };
    expect((await officer.post(page("/undertecknare"), signing)).status).toBe(303);
    expect((await officer.post(page("/undertecknare"), signing)).status).toBe(409);
    const attached = {
      seen: await value("/bilagor", "seen"),
      "title-0": "Programmet",
      "title-1": "Missivet",
      "place-1": "1",
    };
    expect((await officer.post(page("/bilagor"), attached)).status).toBe(303);
    expect((await officer.get(page("/sammantradesdag"))).status).toBe(200);
    expect((await officer.post(page("/sammantradesdag"), { day: "2026-04-21" })).status).toBe(303);
    const shown = (await officer.get(page())).text;
    for (const words of ["2026-04-21", "1. Missivet; 2. Programmet", "Disa Direktörsson, Direktör"])
      expect(shown).toContain(words);
  });

  it("can be complete, and can be ended", async () => {
    const { world, people, social } = cast;
    const file = await addCase(world, people.registrar, social);
    expect((await officer.get(`/tjansteutlatanden/nytt?arende=${file.id}`)).text).toContain("Rubrik");
    const whole = await writeReport(world, people.officer, { case: file.id });
    expect((await officer.get(`/tjansteutlatanden/${whole.id}`)).text).toContain("Inget saknas");
    const other = await beginReport(world, people.officer, { case: file.id });
    const path = `/tjansteutlatanden/${other.id}/avsluta`;
    expect((await officer.get(path)).text).toContain("Vill du avsluta");
    expect((await officer.post(path, {})).status).toBe(303);
    expect((await officer.get(`/tjansteutlatanden/${other.id}`)).text).toContain("Avslutat utan att användas");
    expect((await officer.get(path)).status).toBe(422);
  });
});

it("lets the registrar change the template of the own body", async () => {
  const { world, people } = cast;
  const registrar = openBrowser(world);
  await registrar.signIn(people.registrar);
  expect((await registrar.get("/tjansteutlatanden/mallar")).text).toContain("Husets mall");
  const path = `/tjansteutlatanden/mallar/${people.social.id}`;
  expect((await registrar.get(path)).text).toContain("Jämställdhetsanalys");
  const rows = {
    "kind-0": "proposed_decision",
    "use-0": "mandatory",
    "kind-1": "climate",
    "use-1": "out",
    "heading-1": "",
  };
  const wrong = await registrar.post(path, { expectedVersion: "0", ...rows, "heading-0": "" });
  expect(wrong.text).toContain("Skriv rubriken för avsnittet.");
  expect((await registrar.post(path, { expectedVersion: "0", ...rows, "heading-0": "Beslut" })).status).toBe(303);
  expect((await registrar.get("/tjansteutlatanden/mallar")).text).toContain("Egen mall");
  expect((await officer.get(path)).status).toBe(403);
});
