import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import type { Person } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast, putIndicator } from "../../../../tests/support/period.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
});
const as = async (person: Person) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};

it("is added, aimed at and told of, and judged only when it has a target", async () => {
  const browser = await as(people.coordinator);
  expect((await browser.get("/uppfoljning/indikatorer")).text).toContain("Ni har inga egna indikatorer");
  const form = await browser.get("/uppfoljning/indikatorer/ny");
  expect(form.text).not.toContain("Fullmäktige har beslutat om indikatorn");
  const fields = { body: people.social.id, name: "Övade arbetsplatser", unit: "%", better: "higher", period: "year" };
  const wrong = await browser.post("/uppfoljning/indikatorer/ny", fields);
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining("Välj varifrån utfallet kommer.")]);
  const added = await browser.post("/uppfoljning/indikatorer/ny", { ...fields, source: "typed" });
  const id = /indikatorer\/([^?]+)/.exec(added.location ?? "")?.[1] ?? "";
  expect((await browser.get(`/uppfoljning/indikatorer/${id}`)).text).toContain(
    "Utfall saknas för den senaste perioden",
  );
  const value = `/uppfoljning/indikatorer/${id}/utfall`;
  const seen = async (address: string) => {
    const { document } = await browser.get(address);
    return document.querySelector("[name=expectedVersion]")?.getAttribute("value") ?? "";
  };
  const expectedVersion = await seen(value);
  const bad = await browser.post(value, { expectedVersion, year: "2025", part: "year", kind: "not_measured" });
  expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("Skriv varför det inte är mätt.")]);
  await browser.post(value, { expectedVersion, year: "2025", part: "year", kind: "outcome", value: "87,5" });
  const other = { year: "2025", part: "year", kind: "outcome", value: "60" };
  const second = await browser.post(value, { ...other, expectedVersion });
  expect([second.status, second.text]).toEqual([409, expect.stringContaining("Någon annan ändrade samtidigt.")]);
  expect(second.text).toContain("87.5");
  expect(second.document.querySelector("[name=value]")?.getAttribute("value")).toBe("60");
  expect(second.document.querySelector("[name=expectedVersion]")?.getAttribute("value")).not.toBe(expectedVersion);
  const told = await browser.get(`/uppfoljning/indikatorer/${id}`);
  expect(told.text).toContain("87,5 %");
  expect(told.text).toContain("Inget årsmål, därför ingen bedömning");
  const target = `/uppfoljning/indikatorer/${id}/arsmal`;
  await browser.post(target, { expectedVersion: await seen(target), year: "2025", target: "80" });
  const estimate = { year: "2024", part: "year", kind: "estimate", value: "60" };
  await browser.post(value, { ...estimate, expectedVersion: await seen(value) });
  const judged = await browser.get(`/uppfoljning/indikatorer/${id}`);
  expect(judged.text).toContain("Målet är nått");
  expect(judged.document.querySelector("main svg[role=img]")?.getAttribute("aria-label")).toContain("den streckade är");
  expect((await (await as(people.otherCoordinator)).get(`/uppfoljning/indikatorer/${id}`)).status).toBe(404);
  expect((await (await as(people.head)).get(value)).status).toBe(404);
});

it("does not write over what somebody else said while a fault was being put right", async () => {
  const id = await putIndicator(world, people.social, { name: "Övade larm" });
  const browser = await as(people.coordinator);
  const address = `/uppfoljning/indikatorer/${id}/utfall`;
  const version = ({ document }: { document: Document }) =>
    document.querySelector("[name=expectedVersion]")?.getAttribute("value") ?? "";
  const first = version(await browser.get(address));
  const about = { year: "2025", part: "year" };
  await browser.post(address, { ...about, expectedVersion: first, kind: "outcome", value: "87,5" });
  const faulty = await browser.post(address, { ...about, expectedVersion: first, kind: "not_measured" });
  expect([faulty.status, version(faulty)]).toEqual([422, first]);
  const mended = { ...about, kind: "not_measured", reason: "Mätaren är sönder." };
  const late = await browser.post(address, { ...mended, expectedVersion: version(faulty) });
  expect([late.status, late.text]).toEqual([409, expect.stringContaining("87.5")]);
  expect(version(late)).not.toBe(first);
  const unread = await browser.post(address, { ...mended, reason: "", expectedVersion: version(late) });
  expect([unread.status, version(unread)]).toEqual([422, version(late)]);
  expect((await browser.post(address, { ...mended, expectedVersion: version(unread) })).status).toBe(303);
});

it("is changed by the council's decision when it is the council's, on request", async () => {
  const councils = { council: true, name: "Klara i tid", responsible_id: people.social.id };
  const id = await putIndicator(world, people.board, {
    ...councils,
    source: "computed",
    computed_by: "activities_in_time",
  });
  const browser = await as(people.coordinator);
  const page = await browser.get(`/uppfoljning/indikatorer/${id}`);
  expect(page.text).toContain("a.done_day <= a.due_day");
  expect(page.text).toContain("Andel av årets aktiviteter som blev klara i tid");
  const ask = `/uppfoljning/indikatorer/${id}/begaran`;
  expect((await browser.get(ask)).text).toContain("Fullmäktiges indikatorer ändras genom fullmäktiges beslut");
  const expectedVersion = (await browser.get(ask)).document
    .querySelector("[name=expectedVersion]")
    ?.getAttribute("value");
  await browser.post(ask, {
    expectedVersion: expectedVersion ?? "",
    wish: "target",
    year: "2026",
    target: "90",
    reason: "Fler ska bli klara.",
  });
  const waiting = await browser.get(`/uppfoljning/indikatorer/${id}`);
  expect(waiting.text).toContain("Väntar på fullmäktige");
  expect(waiting.text).not.toContain("Notera fullmäktiges beslut");
  const strategist = await as(people.strategist);
  const link = (await strategist.get(`/uppfoljning/indikatorer/${id}`)).document.querySelector('a[href*="/begaran/"]');
  const request = link?.getAttribute("href")?.split("/").at(-1) ?? "";
  const decide = `/uppfoljning/indikatorer/${id}/begaran/${request}`;
  expect((await strategist.get(decide)).text).toContain("Årsmålet för 2026 ska vara 90.");
  const unfounded = await strategist.post(decide, { decision: "approved", decidedDay: "2026-03-02" });
  expect(unfounded.text).toContain("Skriv paragrafens nummer i protokollet.");
  await strategist.post(decide, { decision: "approved", decidedDay: "2026-03-02", paragraph: "17" });
  const settled = await strategist.get(`/uppfoljning/indikatorer/${id}`);
  expect(settled.text).toContain("2026-03-02, § 17");
  expect(settled.text).toContain("90 %");
  expect((await strategist.get(decide)).status).toBe(404);
});
