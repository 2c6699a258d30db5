import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};

it("plans a year at once, tells each wrong day, and hands the calendar out as a file", async () => {
  const browser = await as(people.registrar);
  expect((await browser.get("/sammantraden")).text).toContain("Inga kommande sammanträden");
  const fields = { body: people.social.id, days: "2026-04-14\n2026-04-06", startsAt: "17.00", place: "Stadshuset" };
  const wrong = await browser.post("/sammantraden/nytt", fields);
  expect([wrong.status, wrong.document.querySelector("#f-days-error")?.textContent]).toEqual([
    422,
    expect.stringContaining("2026-04-06 är en ledig dag"),
  ]);
  expect(wrong.document.querySelector("textarea")?.textContent).toContain("2026-04-14");
  const sent = await browser.post("/sammantraden/nytt", { ...fields, days: "2026-04-14\n2026-05-12 9.30" });
  const page = await browser.get(sent.location ?? "");
  expect(page.text).toContain("Sammanträdena ligger i kalendern.");
  expect([...page.document.querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual([
    "2026-04-14 kl. 17.00",
    "2026-05-12 kl. 09.30",
  ]);
  const file = await browser.get(`/sammantraden/kalender/${people.social.slug}`);
  expect([file.headers.get("content-type"), file.html.match(/BEGIN:VEVENT/g)?.length]).toEqual([
    "text/calendar; charset=utf-8",
    2,
  ]);
  const other = await as(people.otherRegistrar);
  expect((await other.get(`/sammantraden/kalender/${people.social.slug}`)).html).not.toContain("VEVENT");
});

it("moves a meeting and cancels it, and says where its agenda went", async () => {
  const browser = await as(people.registrar);
  const meeting = await planMeeting(world, people.social, "2026-06-09");
  await putItem(world, meeting);
  const page = `/sammantraden/${meeting.id}`;
  const move = await browser.get(`${page}/flytta`);
  expect(move.document.querySelector('[name="day"]')?.getAttribute("value")).toBe("2026-06-09");
  const moved = await browser.post(`${page}/flytta`, {
    version: "1",
    day: "2026-06-10",
    startsAt: "16.00",
    place: "Folkets hus",
  });
  expect((await browser.get(moved.location ?? "")).text).toContain("Kl. 16.00, Folkets hus");
  const stale = await browser.post(`${page}/flytta`, {
    version: "1",
    day: "2026-06-11",
    startsAt: "16.00",
    place: "Folkets hus",
  });
  expect(stale.status).toBe(409);
  const cancel = await browser.get(`${page}/stall-in`);
  expect(cancel.text).toContain("Vart ska 1 ärende flyttas?");
  const form = { version: "2", reason: "Få ärenden" };
  expect((await browser.post(`${page}/stall-in`, form)).text).toContain(
    "Välj vilket sammanträde ärendena ska flyttas till.",
  );
  const itemsTo = cancel.document.querySelector("option:nth-child(2)")?.getAttribute("value") ?? "";
  const cancelled = await browser.post(`${page}/stall-in`, { ...form, itemsTo });
  const after = await browser.get(cancelled.location ?? "");
  expect([after.text.includes("Få ärenden"), after.text.includes("Föredragningslistan är tom")]).toEqual([true, true]);
  expect((await browser.get(`/sammantraden/${itemsTo}`)).text).toContain("Svar på remiss");
});

it("keeps its forms from those who only read, and all of it from other bodies", async () => {
  const meeting = await planMeeting(world, people.social, "2026-08-18");
  const officer = await as(people.officer);
  const page = await officer.get(`/sammantraden/${meeting.id}`);
  expect([page.status, page.document.querySelector(".page-heading-action")]).toEqual([200, null]);
  const forms = [
    `/sammantraden/${meeting.id}/flytta`,
    `/sammantraden/${meeting.id}/stall-in`,
    `/sammantraden/${meeting.id}/nytt-arende`,
  ];
  for (const form of ["/sammantraden/nytt", ...forms]) expect((await officer.get(form)).status).toBe(403);
  expect((await officer.get(`/sammantraden/${meeting.id}/justera`)).status).toBe(422);
  const other = await as(people.otherRegistrar);
  for (const path of [`/sammantraden/${meeting.id}`, ...forms]) expect((await other.get(path)).status).toBe(404);
  expect((await (await as(people.nobody)).get("/sammantraden")).status).toBe(403);
  for (const wrong of [world.newId(), "x"]) expect((await officer.get(`/sammantraden/${wrong}`)).status).toBe(404);
});
