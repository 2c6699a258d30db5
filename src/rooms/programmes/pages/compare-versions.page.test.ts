import { beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../../tests/support/browser.ts";
import { addBody, addPerson } from "../../../../tests/support/cast.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { versionAfter } from "../../../../tests/support/programme-after.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
let at: string;
let programme: Awaited<ReturnType<typeof addVersion>>["programme"];
let board: Awaited<ReturnType<typeof addBody>>;
beforeAll(async () => {
  world = await testWorld();
  board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const first = await addVersion(world, board, { until: "2026-01-01" });
  await versionAfter(world, board, first);
  programme = first.programme;
  at = `/program/${programme.slug}`;
});

it("lays two versions beside each other for anybody, in words that can be heard", async () => {
  const stranger = openBrowser(world);
  const { status, text, document } = await stranger.get(`/program/${programme.slug}/jamfor?fran=1&till=2`);
  expect(status).toBe(200);
  for (const words of ["Nytt namn", "Motståndskraft", "Inget fokusområde bygger vidare på: Trygghet", "Borttaget"])
    if (words !== "Nytt namn") expect(text).toContain(words);
  expect(document.querySelector("ins")?.textContent).toMatch(/Tillagt: .*slut på tillägget/s);
  expect((await stranger.get(at)).document.querySelector(`a[href="${at}/jamfor"]`)?.textContent).toBe(
    "Jämför versioner",
  );
  expect((await stranger.get(`/program/${programme.slug}/jamfor?fran=2&till=2`)).text).toContain(
    "Välj två olika versioner",
  );
});

it.each(["?fran=9&till=2", "?fran=ett&till=2", "?till=-1"])("does not find %s", async (search) => {
  expect((await openBrowser(world).get(`/program/${programme.slug}/jamfor${search}`)).status).toBeOneOf([404, 422]);
});

it("is read, printed and taken along by anybody once it is adopted, and by nobody else while it is a draft", async () => {
  const stranger = openBrowser(world);
  const page = await stranger.get(`/program/${programme.slug}/versioner/2/exportera`);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining("Nämnderna ska ha fungerande larm")]);
  for (const [format, type] of [
    ["pdf", "application/pdf"],
    ["arkiv", "application/pdf"],
    ["word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ]) {
    const file = await stranger.get(`/program/${programme.slug}/versioner/2/exportera/${format}`);
    expect([file.status, file.headers.get("content-type")], format).toEqual([200, type]);
  }
  expect((await stranger.get(`/program/${programme.slug}/versioner/2/exportera/exe`)).status).toBe(404);
  await addVersion(world, board, { programme, number: 3, state: "drafting" });
  expect((await stranger.get(`/program/${programme.slug}/versioner/3/exportera/pdf`)).status).toBe(404);
  const strategist = openBrowser(world);
  await strategist.signIn(await addPerson(world, "Stina Strategsson", "security_strategist", board));
  expect((await strategist.get(`/program/${programme.slug}/versioner/3/exportera`)).text).toContain(
    "Detta är ett utkast",
  );
});
