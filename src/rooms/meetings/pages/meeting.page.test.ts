import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast, type Person } from "../../../../tests/support/cast.ts";
import { addSecretary, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let secretary: Person;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  secretary = await addSecretary(world, people.social);
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const nextStep = (page: { document: Document }) => {
  const link = page.document.querySelector(".page-heading-action a");
  return { label: link?.textContent, href: link?.getAttribute("href") ?? "" };
};
const value = (page: { document: Document }, name: string) =>
  page.document.querySelector(`[name="${name}"]`)?.getAttribute("value") ?? "";

it("takes a secretary from an empty agenda to approved minutes by the next step alone", async () => {
  const browser = await as(secretary);
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const address = `/sammantraden/${meeting.id}`;
  const add = await browser.get(`${address}/nytt-arende`);
  const item = { id: value(add, "id"), title: "Val av justerare", group: "opening", proposed: "Maj Prov väljs." };
  await browser.post(`${address}/nytt-arende`, item);
  expect((await browser.post(`${address}/nytt-arende`, item)).text).toContain("Formuläret skickades två gånger");
  await putItem(world, meeting, { title: "Svar på remiss" });
  const page = await browser.get(address);
  expect([...page.document.querySelectorAll("h2")].map((one) => one.textContent)).toEqual([
    "Inledning",
    "Beslutsärenden",
  ]);
  const first = await browser.get(nextStep(page).href);
  expect(first.document.querySelector("textarea")?.textContent).toBe("Maj Prov väljs.");
  const answer = {
    version: value(first, "version"),
    next: value(first, "next"),
    outcome: "approved",
    text: "Maj Prov väljs.",
  };
  const second = await browser.post(nextStep(page).href, { ...answer, onward: "next" });
  const form = await browser.get(second.location ?? "");
  expect([form.text.includes("Beslutet är sparat."), form.text.includes("Svar på remiss")]).toEqual([true, true]);
  const wrong = await browser.post(second.location ?? "", { version: "1", outcome: "approved", text: "Nej." });
  expect([wrong.status, wrong.document.querySelector("textarea")?.textContent]).toEqual([422, "Nej."]);
  const decided = await browser.post(second.location ?? "", {
    version: "1",
    outcome: "approved_with_changes",
    text: "Ja, men.",
    immediate: "yes",
  });
  const shown = await browser.get(decided.location ?? "");
  expect([...shown.document.querySelectorAll(".side-by-side h2")].map((one) => one.textContent)).toEqual([
    "Beslut",
    "Förvaltningens förslag till beslut",
  ]);
  expect(nextStep(shown).label).toBe("Justera § 2 nu");
  const approval = await browser.get(nextStep(shown).href);
  const approved = await browser.post(nextStep(shown).href, {
    version: value(approval, "version"),
    approvedDay: "20260310",
  });
  expect((await browser.get(approved.location ?? "")).text).toContain("Omedelbart justerad 2026-03-10");
  const last = nextStep(await browser.get(address));
  expect(last.label).toBe("Justera protokollet");
  const minutes = await browser.post(last.href, {
    version: value(await browser.get(last.href), "version"),
    approvedDay: "",
  });
  expect((await browser.get(minutes.location ?? "")).text).toContain("Protokollet är justerat.");
});

it("shows what has been written meanwhile beside what one wrote", async () => {
  const browser = await as(secretary);
  const { id } = await putItem(world, await planMeeting(world, people.social, "2026-03-10", { startsAt: "9" }));
  await decide(world, id, { outcome: "own_statement", text: "Den andras text." });
  const clash = await browser.post(`/sammantraden/arenden/${id}/beslut`, {
    version: "1",
    outcome: "own_statement",
    text: "Min text.",
  });
  expect([clash.status, clash.document.querySelector("textarea")?.textContent]).toEqual([409, "Min text."]);
  expect(clash.text).toContain("Den andras text.");
});

it("writes, changes and removes a reservation, and shows the excerpt as page and files", async () => {
  const browser = await as(secretary);
  const { id } = await putItem(world, await planMeeting(world, people.social, "2026-03-10", { startsAt: "10" }));
  const page = `/sammantraden/arenden/${id}`;
  expect((await browser.get(`${page}/utdrag`)).status).toBe(422);
  await decide(world, id);
  const form = await browser.get(`${page}/avvikande`);
  const dissent = { dissent: value(form, "dissent"), kind: "reservation", names: "Maj Prov (X)", statement: "Nej." };
  expect((await browser.post(`${page}/avvikande`, { ...dissent, names: "" })).text).toContain(
    "Skriv vem eller vilka det gäller.",
  );
  await browser.post(`${page}/avvikande`, dissent);
  const change = await browser.get(`${page}/avvikande/${dissent.dissent}`);
  expect(value(change, "names")).toBe("Maj Prov (X)");
  await browser.post(`${page}/avvikande/${dissent.dissent}`, {
    ...dissent,
    version: value(change, "version"),
    statement: "Nej tack.",
  });
  const excerpt = await browser.get(`${page}/utdrag`);
  expect([excerpt.text.includes("Nej tack."), excerpt.text.includes("Texten kan fortfarande ändras")]).toEqual([
    true,
    true,
  ]);
  for (const [format, type] of [
    ["pdf", "application/pdf"],
    ["word", "officedocument"],
  ] as const)
    expect((await browser.get(`${page}/utdrag/${format}`)).headers.get("content-type")).toContain(type);
  expect((await browser.get(`${page}/utdrag/exe`)).status).toBe(404);
  const removed = await browser.post(page, { dissent: dissent.dissent });
  expect((await browser.get(removed.location ?? "")).text).not.toContain("Nej tack.");
  expect((await browser.get(`${page}/avvikande/${dissent.dissent}`)).status).toBe(404);
});

it("orders, changes, moves and withdraws what waits", async () => {
  const browser = await as(secretary);
  const meeting = await planMeeting(world, people.social, "2026-04-14");
  const other = await planMeeting(world, people.social, "2026-05-12");
  const address = `/sammantraden/${meeting.id}`;
  for (const title of ["Första", "Andra"])
    await browser.post(`${address}/nytt-arende`, { id: world.newId(), title, group: "decisions" });
  const ordering = await browser.get(`${address}?ordna`);
  const [first, second] = [...ordering.document.querySelectorAll("tbody th a")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  await browser.post(address, { item: second?.split("/").at(-1) ?? "", direction: "up" });
  const ordered = await browser.get(address);
  expect([...ordered.document.querySelectorAll("tbody th a")].map((link) => link.textContent)).toEqual([
    "Andra",
    "Första",
  ]);
  await browser.post(`${first}/andra`, { version: "1", title: "Anmälan", group: "notifications" });
  expect((await browser.get(`${first}`)).text).toContain("Anmälan");
  expect((await browser.post(`${first}/andra`, { version: "1", title: "Annat", group: "closing" })).status).toBe(409);
  const moved = await browser.post(`${first}/flytta`, { to: other.id });
  expect((await browser.get(moved.location ?? "")).text).toContain("Ärendet ligger nu på det här sammanträdet.");
  expect((await browser.get(`${second}/ta-bort`)).text).toContain("Vill du ta bort ärendet");
  const gone = await browser.post(`${second}/ta-bort`, {});
  expect((await browser.get(gone.location ?? "")).text).toContain("Föredragningslistan är tom");
});

it("keeps items and their forms from other bodies, and forms from those who only read", async () => {
  const { id } = await putItem(world, await planMeeting(world, people.social, "2026-03-10", { startsAt: "11" }));
  const forms = [
    `/sammantraden/arenden/${id}/beslut`,
    `/sammantraden/arenden/${id}/flytta`,
    `/sammantraden/arenden/${id}/ta-bort`,
  ];
  const shut = [
    `/sammantraden/arenden/${id}/andra`,
    `/sammantraden/arenden/${id}/avvikande`,
    `/sammantraden/arenden/${id}/avvikande/${world.newId()}`,
    `/sammantraden/arenden/${id}/justera`,
    `/sammantraden/arenden/${id}/utdrag`,
    `/sammantraden/arenden/${id}/utdrag/pdf`,
  ];
  const [other, officer] = [await as(people.otherRegistrar), await as(people.officer)];
  for (const path of [`/sammantraden/arenden/${id}`, ...forms, ...shut])
    expect((await other.get(path)).status).toBe(404);
  for (const path of forms) expect((await officer.get(path)).status).toBe(403);
  for (const path of shut) expect((await officer.get(path)).status).toBe(422);
  expect((await officer.get(`/sammantraden/arenden/${id}`)).status).toBe(200);
  const refused = await officer.post(`/sammantraden/arenden/${id}/beslut`, { version: "1", outcome: "approved" });
  expect(refused.status).toBe(403);
});
