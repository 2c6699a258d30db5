import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
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

it("lets the administrator set a register up and change it, and shows the next number", async () => {
  const browser = await as(people.administrator);
  expect((await browser.get("/diarium/register")).text).toContain("Inga register är upplagda");
  const fields = {
    body: people.social.id,
    name: "Socialnämndens diarium",
    pattern: "SOC {serial}",
    description: "Nämndens handlingar.",
  };
  const wrong = await browser.post("/diarium/register/nytt", fields);
  expect([wrong.status, wrong.document.querySelector("#f-pattern-error")?.textContent]).toEqual([
    422,
    expect.stringContaining("Året saknas"),
  ]);
  expect(wrong.document.querySelector('[name="pattern"]')?.getAttribute("value")).toBe("SOC {serial}");
  const sent = await browser.post("/diarium/register/nytt", { ...fields, pattern: "SOC {year}/{serial:3}" });
  const page = await browser.get(sent.location ?? "");
  expect(page.text).toContain("Registret är upplagt.");
  expect(page.text).toContain("SOC 2026/001");
  const address = page.document.querySelector("tbody th a")?.getAttribute("href") ?? "";
  const form = await browser.get(address);
  expect(form.text).toContain("Nästa nummer blir nu SOC 2026/001.");
  const changed = await browser.post(address, {
    ...fields,
    version: "1",
    pattern: "SN {year}-{serial}",
    fromDay: "2026-01-01",
  });
  expect((await browser.get(changed.location ?? "")).text).toContain("SN 2026-1");
});

it("shows the registers to those who read them, and their forms to nobody else", async () => {
  const registrar = await as(people.registrar);
  const list = await registrar.get("/diarium/register");
  expect([
    list.status,
    list.document.querySelector("tbody th a"),
    list.document.querySelector(".page-heading-action"),
  ]).toEqual([200, null, null]);
  const { id } = await world.db.selectFrom("register").select("id").executeTakeFirstOrThrow();
  expect((await registrar.get("/diarium/register/nytt")).status).toBe(403);
  expect((await registrar.get(`/diarium/register/${id}`)).status).toBe(403);
  expect((await (await as(people.otherRegistrar)).get(`/diarium/register/${id}`)).status).toBe(404);
  expect((await (await as(people.nobody)).get("/diarium/register")).status).toBe(403);
  const administrator = await as(people.administrator);
  for (const wrong of [world.newId(), "x", "';--"])
    expect((await administrator.get(`/diarium/register/${wrong}`)).status).toBe(404);
});
