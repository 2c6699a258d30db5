import { beforeEach, describe, expect, it } from "vitest";
import { incomingCast, linkTo } from "../../../../tests/support/asked.ts";
import { openBrowser, type Page } from "../../../../tests/support/browser.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addTo, keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let token = "";

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  token = await linkTo(world, asked.outside);
});

const hidden = (page: Page) =>
  Object.fromEntries(
    [...page.document.querySelectorAll("main input[type=hidden]")].map((field) => [
      field.getAttribute("name") ?? "",
      field.getAttribute("value") ?? "",
    ]),
  );
const words = (page: Page) => page.document.querySelectorAll('textarea[name$=".words"]').length;
const written = (section: string) => ({
  stance: "supports_with_viewpoints",
  text: "Vi är positiva.",
  "viewpoints.0.words": "Mer ljus.",
  "viewpoints.0.kind": "wish",
  "viewpoints.0.section": section,
  "replies.0.text": "Ja.",
});

describe("whoever holds a link", () => {
  it("reads, answers with a file, has a receipt, and comes back to correct", async () => {
    const browser = openBrowser(world);
    const page = await browser.get(`/svara/${token}`);
    expect(page.status).toBe(200);
    expect([page.headers.get("x-robots-tag"), page.headers.get("referrer-policy")]).toEqual(["noindex", "same-origin"]);
    expect(page.html).not.toContain("<script");
    expect(page.text).toContain("Ni svarar för Polisen i länet");
    expect(page.text).toContain("Det här gäller om larmkedja.");
    expect(page.text).not.toMatch(/Kulturnämnden|[a-z]+\.[a-z]+\.[a-z]+/);
    const file = new File(["Vårt yttrande."], "yttrande.txt", { type: "text/plain" });
    const fields = { ...hidden(page), ...written(asked.sent.sections[1] ?? ""), files: [file] };
    const sent = await browser.post(`/svara/${token}`, fields);
    expect([sent.status, sent.location]).toEqual([303, `/svara/${token}/kvitto`]);
    const receipt = await browser.get(`/svara/${token}/kvitto`);
    expect(receipt.text).toContain("Ange SOC 2026/1, handling 1");
    expect(receipt.text).toContain("2026-03-10 09:00");
    const files = await world.db.selectFrom("document_file").select("name").orderBy("name").execute();
    expect(files.map(({ name }) => name)).toEqual(["svar.txt", "yttrande.txt"]);

    const again = await browser.get(`/svara/${token}`);
    expect(again.text).toContain("Ni kan rätta det till och med 2026-05-04");
    expect(again.document.querySelector('textarea[name="viewpoints.0.words"]')?.textContent).toBe("Mer ljus.");
    const corrected = { ...hidden(again), ...written(""), "viewpoints.0.words": "Mycket mer ljus." };
    expect((await browser.post(`/svara/${token}`, corrected)).status).toBe(303);
    world.clock.set("2026-05-05T08:00:00Z");
    const after = await browser.get(`/svara/${token}`);
    expect(after.text).toContain("Svaret går att läsa men inte att ändra här.");
    expect(after.document.querySelector("main form")).toBeNull();
  });

  it("gets more rows without losing what is written, and every fault at its field", async () => {
    const browser = openBrowser(world);
    const page = await browser.get(`/svara/${token}`);
    const fields = {
      ...hidden(page),
      "viewpoints.0.words": "Ett.",
      "viewpoints.1.words": "Två.",
      "viewpoints.2.words": "",
    };
    const more = await browser.post(`/svara/${token}`, { ...fields, do: "more" });
    expect([more.status, words(page), words(more)]).toEqual([200, 3, 6]);
    expect(more.document.querySelector('textarea[name="viewpoints.1.words"]')?.textContent).toBe("Två.");
    expect(more.document.querySelector("title")?.textContent).not.toContain("Fel");
    const faulty = await browser.post(`/svara/${token}`, {
      ...fields,
      "viewpoints.0.kind": "wish",
      "viewpoints.1.kind": "?",
    });
    expect([faulty.status, faulty.text]).toEqual([422, expect.stringContaining("Välj vad ni tycker om förslaget.")]);
    expect(faulty.text).toContain("Välj vad synpunkten är.");
    const picture = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0])], "svar.pdf", { type: "application/pdf" });
    const lying = await browser.post(`/svara/${token}`, { ...hidden(page), ...written(""), files: [picture] });
    expect([lying.status, await world.db.selectFrom("consultation_answer").select("id").execute()]).toEqual([422, []]);
    expect(lying.document.querySelector("textarea[name=text]")?.textContent).toBe("Vi är positiva.");
  });

  it("sees what another with the same link wrote meanwhile, and loses nothing", async () => {
    const [one, other] = [openBrowser(world), openBrowser(world)];
    const [first, second] = [await one.get(`/svara/${token}`), await other.get(`/svara/${token}`)];
    await one.post(`/svara/${token}`, { ...hidden(first), ...written("") });
    const mine = { ...written(""), stance: "rejects", text: "Vi är emot." };
    const clash = await other.post(`/svara/${token}`, { ...hidden(second), ...mine });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain("Någon annan med samma länk");
    expect(clash.text).toContain("Vi är positiva.");
    expect(clash.document.querySelector("textarea[name=text]")?.textContent).toBe("Vi är emot.");
    expect((await other.post(`/svara/${token}`, { ...hidden(clash), ...mine })).status).toBe(303);
  });

  it("fetches the proposal's files, and is told the outcome when it is over", async () => {
    const kept = [await keepText(world, "forslag.txt", "Ett program.")];
    const document = await addTo(world, people.registrar, asked.file, { publicTitle: "Förslaget", files: kept });
    await arrange(world, (tx) => tx.updateTable("proposal").set({ document_id: document.id }).execute());
    const browser = openBrowser(world);
    const page = await browser.get(`/svara/${token}`);
    const file = page.document.querySelector(".file-list a")?.getAttribute("href") ?? "";
    expect((await browser.get(file)).html).toBe("Ett program.");
    expect((await browser.get(`/svara/${token}/filer/${world.newId()}`)).status).toBe(404);
    await browser.post(`/svara/${token}`, { ...hidden(page), ...written("") });
    await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
    const over = await browser.get(`/svara/${token}`);
    expect(over.text).toContain("Det här blev av era synpunkter");
    expect(over.text).toContain("Mer ljus.");
  });
});

describe("whoever holds none", () => {
  it("gets a plain sentence, also when a link is revoked, and not many tries", async () => {
    const browser = openBrowser(world);
    for (const wrong of ["x", world.newSecret(), asked.outside, `${token}0`]) {
      const page = await browser.get(`/svara/${wrong}`);
      expect([page.status, page.text]).toEqual([404, expect.stringContaining("Länken öppnar ingenting")]);
      expect((await browser.get(`/svara/${wrong}/kvitto`)).status).toBe(404);
    }
    expect((await browser.get(`/svara/${token}/kvitto`)).text).toContain("Inget svar är lämnat än");
    await arrange(world, (tx) => tx.updateTable("reply_link").set({ revoked_at: world.now() }).execute());
    expect((await browser.get(`/svara/${token}`)).status).toBe(404);
    const tries = Array.from({ length: 70 }, () => browser.get(`/svara/${world.newSecret()}`));
    expect((await Promise.all(tries)).filter(({ text }) => text.includes("för många försök")).length).toBeGreaterThan(
      5,
    );
  });
});
