import { describe, expect, it } from "vitest";
import { longest } from "../model.ts";
import { judgeUrl } from "./judge-url.ts";
import { receiverSettings } from "./receiver-settings.ts";

const closed = receiverSettings({});
const faultOf = (text: string, receivers = closed) => judgeUrl(text, receivers).fault;

describe("the address of an endpoint", () => {
  it.each([
    ["", "missing"],
    ["   ", "missing"],
    ["system.stad.se/hook", "malformed"],
    ["https://", "malformed"],
    ["https://exa mple.se/", "malformed"],
    ["https://256.256.256.256/", "malformed"],
    [`https://stad.se/${"x".repeat(10_000)}`, "too-long"],
    ["http://stad.se/hook", "not-https"],
    ["http://localhost/hook", "not-https"],
    ["ftp://stad.se/", "not-https"],
    ["file:///etc/passwd", "malformed"],
    ["javascript:alert(1)", "malformed"],
    ["gopher://127.0.0.1:6379/_", "not-https"],
    ["https://user:secret@stad.se/", "credentials"],
    ["https://stad.se@127.0.0.1/", "credentials"],
    ["https://:secret@stad.se/", "credentials"],
    ["https://stad.se:8443/", "port"],
    ["https://stad.se:22/", "port"],
    ["https://localhost/", "private"],
    ["https://LOCALHOST./", "private"],
    ["https://api.localhost/", "private"],
    ["https://127.0.0.1/", "private"],
    ["https://127.1/", "private"],
    ["https://2130706433/", "private"],
    ["https://0x7f000001/", "private"],
    ["https://0x7f.0.0.1/", "private"],
    ["https://0177.0.0.1/", "private"],
    ["https://①②⑦.⓪.⓪.①/", "private"],
    ["https://127.0.0.1./", "private"],
    ["https://0/", "private"],
    ["https://10.0.0.1/", "private"],
    ["https://169.254.169.254/latest/meta-data", "private"],
    ["https://[::1]/", "private"],
    ["https://[::]/", "private"],
    ["https://[::ffff:127.0.0.1]/", "private"],
    ["https://[::ffff:7f00:1]/", "private"],
    ["https://[64:ff9b::127.0.0.1]/", "private"],
    ["https://[fe80::1]/", "private"],
    ["https://[fd00:ec2::254]/", "private"],
  ])("%j is refused: %s", (text, fault) => expect(faultOf(text)).toBe(`webhooks:url.${fault}`));

  it.each([
    ["https://system.stad.se/hook?key=1#part", "https://system.stad.se/hook?key=1"],
    [" https://SYSTEM.stad.se:443/hook ", "https://system.stad.se/hook"],
    ["https://8.8.8.8/", "https://8.8.8.8/"],
    ["https://räksmörgås.se/", "https://xn--rksmrgs-5wao1o.se/"],
    ["https://[2a00:801::1]/", "https://[2a00:801::1]/"],
  ])("%j is taken", (text, href) => expect(judgeUrl(text, closed).url?.href).toBe(href));

  it("may have another port, lie on an opened network, or on this machine, only when that is set", () => {
    expect(faultOf("https://stad.se:8443/", receiverSettings({ WEBHOOK_PORTS: "443,8443" }))).toBeNull();
    expect(faultOf("https://10.20.0.5/", receiverSettings({ WEBHOOK_NETWORKS: "10.20.0.0/16" }))).toBeNull();
    const trying = receiverSettings({ WEBHOOK_LOOPBACK: "1" });
    for (const text of ["http://127.0.0.1:9000/", "http://localhost:9000/", "https://[::1]:9000/"])
      expect(faultOf(text, trying), text).toBeNull();
    expect(faultOf("http://stad.se/", trying)).toBe("webhooks:url.not-https");
    expect(faultOf("http://127.0.0.1.stad.se/", trying)).toBe("webhooks:url.not-https");
    expect(faultOf("http://10.0.0.1/", trying)).toBe("webhooks:url.not-https");
  });

  it("is as long as the sentence about it says", () => expect(longest.url).toBe(500));
});
