import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atEnd } from "../../../../tests/support/at-end.ts";
import { fakeReceiver } from "../../../../tests/support/webhooks.ts";
import { postMessage } from "./post-message.ts";
import { receiverSettings } from "./receiver-settings.ts";
import { resolveName } from "./receivers.ts";

const trying = { ...receiverSettings({ WEBHOOK_LOOPBACK: "1" }), patience: 2_000 };
/** Names that lead where they are said to, each time they are asked for in turn. */
function names(...answers: string[][]) {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return answers[Math.min(asked.length, answers.length) - 1] ?? [];
  };
  return { asked, resolve };
}
const post = (url: string, receivers = trying) => postMessage({ url, headers: {}, body: "{}" }, receivers);

let receiver: Awaited<ReturnType<typeof fakeReceiver>>;
beforeEach(async () => {
  receiver = await fakeReceiver();
});
afterEach(() => receiver.check());

describe("posting a message", () => {
  it("connects to the address that was examined, and asks for the name once", async () => {
    const { asked, resolve } = names(["127.0.0.1"], ["169.254.169.254"]);
    receiver.answers(200);
    const url = `http://webhooks.localhost:${receiver.port}/hook`;
    expect(await post(url, { ...trying, resolve })).toEqual({ status: 200, problem: null });
    expect(asked).toEqual(["webhooks.localhost"]);
    expect(receiver.received[0]?.headers.host).toBe(`webhooks.localhost:${receiver.port}`);
  });

  it.each([
    [["127.0.0.1"]],
    [["8.8.8.8", "10.0.0.1"]],
    [["169.254.169.254"]],
    [["2a00:801::1", "::1"]],
    [["::ffff:10.0.0.1"]],
    [["64:ff9b::a00:1"]],
  ])("refuses a name that leads to %j, whatever else it leads to", async (addresses) => {
    const { resolve } = names(addresses);
    const closed = { ...receiverSettings({}), resolve };
    expect(await post("https://stad.se/hook", closed)).toEqual({ status: null, problem: "address" });
  });

  it("says that a name leads nowhere, also one that takes too long to find", async () => {
    const closed = receiverSettings({});
    const nowhere = { status: null, problem: "name" };
    expect(await post("https://stad.se/", { ...closed, ...names([]) })).toEqual(nowhere);
    const never = { ...closed, patience: 50, resolve: () => new Promise<string[]>(() => {}) };
    expect(await post("https://stad.se/", never)).toEqual(nowhere);
    for (const name of ["system.example", "borta.invalid", "system.test"]) expect(await resolveName(name)).toEqual([]);
  });

  it("looks at the address anew each time, whatever was found when the endpoint was made", async () => {
    for (const url of ["https://127.0.0.1/", "http://stad.se/", "https://user@stad.se/", "https://stad.se:22/", "x"])
      expect(await post(url, receiverSettings({})), url).toEqual({ status: null, problem: "address" });
  });

  it("sends nothing out of the machine in the demo, and asks for no names", async () => {
    const { asked, resolve } = names(["8.8.8.8"]);
    const demo = { ...trying, outside: false, resolve };
    expect(await post("https://stad.se/hook", demo)).toEqual({ status: null, problem: "demo" });
    expect(asked).toEqual([]);
    receiver.answers(200);
    expect(await post(receiver.url, demo)).toEqual({ status: 200, problem: null });
  });

  it("tells a connection that is refused, or is no TLS, from an answer", async () => {
    expect(await post("http://127.0.0.1:9/")).toEqual({ status: null, problem: "connection" });
    const plain = createServer((socket) => void socket.on("error", () => {}).end("hello\r\n", () => socket.destroy()));
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    atEnd(() => new Promise((resolve) => plain.close(resolve)));
    const { port } = plain.address() as { port: number };
    expect(await post(`https://127.0.0.1:${port}/`)).toEqual({ status: null, problem: "tls" });
  });
});
