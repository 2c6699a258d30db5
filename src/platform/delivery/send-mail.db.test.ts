import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FakeSmtp, fakeSmtp } from "../../../tests/support/fake-smtp.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { sendMail } from "./send-mail.ts";

const from = "Värn <varn@stad.example>";
let world: TestWorld;
let server: FakeSmtp;
beforeAll(async () => {
  world = await testWorld();
  server = await fakeSmtp();
});
afterEach(() => server.check());
afterAll(() => server.close());

/** A message in the outbox, as a command puts it there. */
const post = (recipient: string, subject = "Ett ärende väntar") =>
  world.db
    .transaction()
    .execute((tx) =>
      world.deliver(tx, { recipient, subject, content: "Läs mer på\nhttps://varn.example/ärende" }, world.now()),
    );
const stateOf = (id: string) =>
  world.db
    .selectFrom("outgoing_message")
    .select(["state", "problem", "attempts", "handled_at"])
    .where("id", "=", id)
    .executeTakeFirst();
const send = (messageId: string) => sendMail({ url: server.url, from })(world, { messageId });

describe("send-mail", () => {
  it("hands the message over once, with its own id", async () => {
    const id = await post("rut@stad.example");
    server.expectMail("rut@stad.example");
    await send(id);
    await send(id);
    expect(await stateOf(id)).toEqual({ state: "sent", problem: null, attempts: 1, handled_at: world.now() });
    expect(server.received.at(-1)).toMatchObject({
      from: "varn@stad.example",
      text: "Läs mer på\r\nhttps://varn.example/ärende",
      headers: { "message-id": `<${id}@stad.example>`, "auto-submitted": "auto-generated" },
    });
  });

  it("cannot reach a domain that can never exist, with or without a mail server", async () => {
    const [first, second] = [await post("rut@borta.invalid"), await post("rut@borta.invalid")];
    await send(first);
    await sendMail(null)(world, { messageId: second });
    expect([await stateOf(first), await stateOf(second)]).toMatchObject([{ state: "failed" }, { state: "failed" }]);
  });

  it.each([421, 451])("waits and asks to be tried again on %i, then goes through", async (code) => {
    const id = await post("rut@stad.example");
    server.expectMail("rut@stad.example", code);
    await expect(send(id)).rejects.toThrow("it is tried again");
    expect(await stateOf(id)).toMatchObject({
      state: "waiting",
      problem: expect.stringContaining(String(code)),
      attempts: 1,
    });
    server.expectMail("rut@stad.example");
    await send(id);
    expect(await stateOf(id)).toMatchObject({ state: "sent", problem: null, attempts: 2 });
  });

  it("waits for a mail server that does not answer", async () => {
    const id = await post("rut@stad.example");
    const away = sendMail({ url: "smtp://127.0.0.1:9", from });
    await expect(away(world, { messageId: id })).rejects.toThrow("it is tried again");
    expect(await stateOf(id)).toMatchObject({ state: "waiting", problem: expect.stringContaining("ECONNREFUSED") });
  });

  it("gives up when the server refuses for good", async () => {
    const id = await post("nobody@stad.example");
    server.expectMail("nobody@stad.example", 550);
    await send(id);
    await send(id);
    expect(await stateOf(id)).toMatchObject({ state: "failed", problem: expect.stringContaining("550"), attempts: 1 });
  });

  it("gives up after its last attempt", async () => {
    const id = await post("rut@stad.example");
    await world.db.updateTable("outgoing_message").set({ attempts: 19 }).where("id", "=", id).execute();
    server.expectMail("rut@stad.example", 451);
    await send(id);
    expect(await stateOf(id)).toMatchObject({ state: "failed", attempts: 20 });
  });

  it("never lets one recipient become two, or a subject a header", async () => {
    const id = await post("rut@stad.example, spion@annan.example");
    await send(id);
    expect(await stateOf(id)).toMatchObject({ state: "failed", problem: "The recipient is not one address." });
    const plain = await post("rut@stad.example", "Hej\r\nBcc: spion@annan.example");
    server.expectMail("rut@stad.example");
    await send(plain);
    expect(server.received.at(-1)?.headers.bcc).toBeUndefined();
  });

  it("shows the message instead when there is no mail server", async () => {
    const id = await post("rut@stad.example");
    await sendMail(null)(world, { messageId: id });
    expect(await stateOf(id)).toMatchObject({ state: "shown", attempts: 1 });
  });

  it("has nothing to do for a message that is gone", async () => {
    await send(world.newId());
  });
});
