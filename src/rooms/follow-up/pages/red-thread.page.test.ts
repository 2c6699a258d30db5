import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { redThreadWorld } from "../../../../tests/support/thread.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let thread: Awaited<ReturnType<typeof redThreadWorld>>;
beforeAll(async () => {
  world = await testWorld();
  thread = await redThreadWorld(world);
});
const as = async (person: { id: string }) => {
  const browser = openBrowser(world);
  await browser.signIn(person);
  return browser;
};

describe("the red thread and its requirement", () => {
  it("is walked from the requirement to the viewpoint's answer and to the goal and activity, each by a link", async () => {
    const browser = await as(thread.strategist);
    const requirement = await browser.get(`/uppfoljning/krav/${thread.requirement}`);
    expect(requirement.text).toContain("Alla ska öva larmkedjan.");
    expect(requirement.text).toContain("De här har inget mål och ingen aktivitet för kravet");
    const follow = requirement.document.querySelector(".page-heading-action a")?.getAttribute("href") ?? "";
    const page = await browser.get(follow);
    expect(page.text).toContain("Stadens larmkedja bör beskrivas tydligare.");
    expect(page.document.querySelector("#synpunkter ins")?.textContent).toContain("som övas");
    const answer = page.document.querySelector("#synpunkter a")?.getAttribute("href") ?? "";
    expect((await browser.get(answer)).status).toBe(200);
    const links = [...page.document.querySelectorAll("main tbody th a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      expect.stringMatching(/^\/uppfoljning\/mal\//),
      expect.stringMatching(/^\/uppfoljning\/aktiviteter\//),
    ]);
    expect([...page.document.querySelectorAll(".steps a")].map((step) => step.getAttribute("href"))).toEqual([
      ...["#synpunkter", "#lydelser", "#mal", "#aktiviteter", "#utfall"],
    ]);
    expect(page.document.querySelector("#utfall dd")?.textContent).toBe("1");
  });

  it("is entered from the viewpoint in the consultation's feedback, and from the section of the programme", async () => {
    const browser = await as(thread.strategist);
    const consultee = thread.asked.consultees[0]?.id;
    const feedback = await browser.get(`/remisser/${thread.asked.id}/aterkoppling/${consultee}`);
    const link = [...feedback.document.querySelectorAll("main a")].find((one) =>
      one.textContent?.includes("Följ den röda tråden"),
    );
    const threadAddress = `/uppfoljning/rod-trad/${thread.requirement}`;
    expect((await browser.get(link?.getAttribute("href") ?? "")).location).toBe(threadAddress);
    const section = `/uppfoljning/rod-trad/fran/avsnitt/${thread.section}`;
    expect((await browser.get(section)).location).toBe(threadAddress);
    expect((await browser.get(`/uppfoljning/rod-trad/fran/annat/${thread.section}`)).status).toBe(404);
  });

  it("counts what one may not see, and is not there for those who may see nothing of it", async () => {
    const browser = await as(thread.coordinator);
    const page = await browser.get(`/uppfoljning/rod-trad/${thread.requirement}`);
    expect(page.text).toContain("En synpunkt till ledde hit. Du får inte läsa den.");
    expect(page.text).toContain("Ett mål till finns hos ett annat organ.");
    expect(page.text).not.toContain("bör beskrivas tydligare");
    expect((await browser.get(`/uppfoljning/rod-trad/${world.newId()}`)).status).toBe(404);
    expect((await browser.get(`/uppfoljning/krav/${world.newId()}`)).status).toBe(404);

    expect((await (await as(thread.people.nobody)).get(`/uppfoljning/krav/${thread.requirement}`)).status).toBe(403);
  });
});
