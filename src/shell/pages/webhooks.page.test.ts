import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../../../tests/support/browser.ts";
import { cast } from "../../../tests/support/cast.ts";
import {
  addReceiver,
  fakeReceiver,
  messagesOf,
  openLoopback,
  tryOn,
  tryWaiting,
} from "../../../tests/support/webhooks.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let administrator: Browser;
let receiver: Awaited<ReturnType<typeof fakeReceiver>>;

const as = async (person: { id: string }): Promise<Browser> => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};
const heading = (page: { document: Document }) => page.document.querySelector("h1")?.textContent;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  administrator = await as(people.administrator);
  receiver = await fakeReceiver();
});
beforeEach(() => openLoopback(world, { loopback: true, patience: 5_000 }));

const fields = () => ({
  name: "Ärendesystemet",
  body: people.social.id,
  url: receiver.url,
  events: ["answer.received", "activity.overdue"],
});

describe("a receiver's life", () => {
  it("begins with nothing there and what to do about it, and a secret shown once", async () => {
    const empty = await administrator.get("/webbhookar");
    expect(empty.text).toContain("Inget system får veta något än");
    expect(empty.document.querySelector(".empty-state a")?.getAttribute("href")).toBe("/webbhookar/ny");
    const made = await administrator.post("/webbhookar/ny", fields());
    expect(made.status).toBe(303);
    const shown = await administrator.get(made.location ?? "");
    const secret = /whsec_[\w+/]{43}=/.exec(shown.text)?.[0] ?? "";
    expect(shown.text).toContain("Hemligheten för Ärendesystemet");
    expect(shown.headers.get("cache-control")).toContain("no-store");
    const again = await administrator.get(made.location ?? "");
    expect(again.html).not.toContain(secret);
    expect(again.text).toContain("Inget har skickats än. Prova att mottagaren fungerar.");
    const list = await administrator.get("/webbhookar");
    expect(list.html).not.toContain(secret);
    expect(list.text).toContain("Ett remissvar har kommit in, En aktivitet är försenad");
  });

  it("goes on with a test, dead messages that are sent again, a pause, a change, a new secret and the end", async () => {
    const { id } = await world.db.selectFrom("webhook_endpoint").select("id").executeTakeFirstOrThrow();
    const at = `/webbhookar/${id}`;
    receiver.answers(...Array.from({ length: 10 }, () => 503));
    expect((await administrator.post(at, { act: "test" })).location).toBe(`${at}?klart=webhooks.tested`);
    await tryOn(world, 10);
    // The nights between the tries were longer than anybody stays signed in.
    administrator = await as(people.administrator);
    const dead = await administrator.get(`${at}?visa=dead`);
    expect(dead.text).toContain("Mottagaren svarade med ett fel (503)");
    expect(dead.text).toContain("Ej mottagna 1");
    const message = dead.document.querySelector("main th a[href*=meddelanden]")?.getAttribute("href") ?? "";
    const one = await administrator.get(message);
    expect(one.text).toContain('"type": "endpoint.tested"');
    expect(one.document.querySelectorAll("tbody tr")).toHaveLength(10);
    expect((await administrator.get(`${at}/skicka-igen`)).text).toContain("Vill du skicka ett meddelande igen");
    receiver.answers(200);
    expect((await administrator.post(message, {})).location).toBe(`${message}?klart=webhooks.sent-again`);
    await tryWaiting(world);
    expect((await administrator.get(message)).text).toContain("Togs emot (200)");
    const none = await administrator.post(`${at}/skicka-igen`, {});
    expect([none.status, none.text.includes("Det finns inget att skicka igen.")]).toEqual([422, true]);
    expect((await administrator.get(`${at}/pausa`)).text).toContain("Vill du pausa Ärendesystemet?");
    await administrator.post(`${at}/pausa`, {});
    const paused = await administrator.get(at);
    expect(paused.text).toContain("Mottagaren är pausad.");
    expect((await administrator.post(at, { act: "test" })).text).toContain("Starta den först.");
    expect((await administrator.post(at, { act: "start" })).location).toBe(`${at}?klart=webhooks.resumed`);
    const form = await administrator.get(`${at}/andra`);
    const version = form.document.querySelector("input[name=version]")?.getAttribute("value") ?? "";
    const change = { ...fields(), name: "E-arkivet", events: "period.opened", version };
    expect((await administrator.post(`${at}/andra`, change)).location).toBe(`${at}?klart=webhooks.changed`);
    expect((await administrator.post(`${at}/andra`, change)).status).toBe(409);
    const faulty = await administrator.post(`${at}/andra`, { ...change, name: "" });
    const carried = faulty.document.querySelector("input[name=version]")?.getAttribute("value");
    expect([faulty.status, carried]).toEqual([422, version]);
    const rotated = await administrator.post(`${at}/hemlighet`, { old: "day" });
    expect((await administrator.get(rotated.location ?? "")).text).toContain("Den gamla gäller också i ett dygn");
    expect((await administrator.get(at)).text).toContain("Två gäller, till");
    const twice = await administrator.post(`${at}/hemlighet`, { old: "day" });
    expect(twice.text).toContain("Hemligheten byttes nyss, och den förra gäller fortfarande.");
    expect((await administrator.get(`${at}/hemlighet`)).text).toContain("Vad ska hända med den gamla?");
    expect((await administrator.get(`${at}/ta-bort`)).text).toContain("Vill du ta bort E-arkivet?");
    expect((await administrator.post(`${at}/ta-bort`, {})).location).toBe("/webbhookar?klart=webhooks.removed");
    for (const path of [at, `${at}/andra`, message]) expect((await administrator.get(path)).status, path).toBe(404);
  });
});

describe("what is wrong is said in a sentence", () => {
  it.each([
    ["", "Skriv adressen som meddelandena ska skickas till."],
    ["system.stad.se", "Adressen går inte att tolka."],
    ["http://system.stad.se/", "Adressen ska börja med https://"],
    ["https://10.0.0.1/", "Adressen leder till ett nät som inte är öppet för webbhookar."],
    ["https://inne.stad.se/", "Adressen leder till ett nät som inte är öppet för webbhookar."],
    ["https://finns-inte.stad.se/", "Namnet i adressen leder ingenstans."],
    ["https://system.stad.se:22/", "Porten i adressen får inte användas."],
    ["https://jag:hemligt@system.stad.se/", "Ta bort användarnamn och lösenord ur adressen."],
    [`https://system.stad.se/${"x".repeat(10_000)}`, "Adressen är för lång. Högst 500 tecken får plats."],
  ])("about the address %s", async (url, sentence) => {
    openLoopback(world, { loopback: false, resolve: async (host) => (host === "inne.stad.se" ? ["10.0.0.1"] : []) });
    const page = await administrator.post("/webbhookar/ny", { ...fields(), url });
    expect(page.status).toBe(422);
    expect(page.document.title).toContain("Fel: ");
    expect(page.document.querySelector("[id=f-url]")?.getAttribute("aria-invalid")).toBe("true");
    expect(page.text).toContain(sentence);
    expect(page.document.querySelector("input[value='answer.received']")?.hasAttribute("checked")).toBe(true);
  });

  it("about everything else at once, and what was written stands", async () => {
    const page = await administrator.post("/webbhookar/ny", { name: "x".repeat(10_000), body: "", url: receiver.url });
    expect(page.text).toContain("Texten är för lång. Högst 80 tecken får plats.");
    expect(page.text).toContain("Välj vilket organ det gäller.");
    expect(page.text).toContain("Välj minst en händelse.");
    expect(page.document.querySelector("[id=f-url]")?.getAttribute("value")).toBe(receiver.url);
  });

  it("about what a receiver answered: a redirect inwards, silence, and that it is gone", async () => {
    const { id } = await addReceiver(world, people.social, { url: receiver.url });
    receiver.answers({ status: 302, headers: { location: "http://10.0.0.1/" } }, "silence", 410);
    for (const patience of [5_000, 150, 5_000]) {
      openLoopback(world, { patience });
      await administrator.post(`/webbhookar/${id}`, { act: "test" });
      const waiting = (await messagesOf(world, id)).filter(({ attempts }) => attempts === 0);
      expect(waiting).toHaveLength(1);
      await tryWaiting(world);
    }
    const page = await administrator.get(`/webbhookar/${id}`);
    expect(page.text).toContain("Mottagaren skickade vidare till en annan adress, och dit skickas inget (302)");
    expect(page.text).toContain("Mottagaren svarade inte inom 15 sekunder");
    expect(page.text).toContain("Mottagaren svarade att adressen inte finns längre (410)");
    expect(page.text).toContain("Värn har slutat skicka dit. Rätta adressen och starta igen");
    expect(page.text).toContain("Avstängd");
    receiver.check();
  });
});

it("is the administrator's alone, in both languages, and what is not there is not there", async () => {
  const { id } = await addReceiver(world, people.social);
  const registrar = await as(people.registrar);
  const pages = [
    ...["/webbhookar", "/webbhookar/ny", `/webbhookar/${id}`, `/webbhookar/${id}/andra`, `/webbhookar/${id}/hemlighet`],
    ...[`/webbhookar/${id}/pausa`, `/webbhookar/${id}/skicka-igen`, `/webbhookar/${id}/ta-bort`],
  ];
  for (const path of [...pages, `/webbhookar/${id}/meddelanden/${world.newId()}`])
    expect((await registrar.get(path)).status, path).toBe(403);
  for (const act of ["hemlighet", "pausa", "ta-bort"])
    expect((await registrar.post(`/webbhookar/${id}/${act}`, { old: "no" })).status, act).toBe(403);
  for (const path of [`/${world.newId()}`, "/x", `/${id}/meddelanden/${world.newId()}`])
    expect((await administrator.get(`/webbhookar${path}`)).status, path).toBe(404);
  expect((await openBrowser(world).get("/webbhookar")).status).toBe(303);
  await administrator.get("/sprak?till=en&tillbaka=/");
  for (const path of pages) {
    const page = await administrator.get(path);
    expect([page.status, /\{\{|webhooks:|notice\./.test(page.text)], path).toEqual([200, false]);
  }
  expect(heading(await administrator.get("/webbhookar"))).toBe("Webhooks");
  expect((await administrator.get("/api")).document.querySelector("main a[href='/webbhookar']")).not.toBeNull();
});
