import { describe, expect, it } from "vitest";
import { mayReach } from "./blocked-addresses.ts";
import { receiverSettings } from "./receiver-settings.ts";

const closed = receiverSettings({});

describe("addresses that messages may go to", () => {
  it.each(["8.8.8.8", "1.1.1.1", "193.10.5.1", "172.32.0.1", "100.128.0.1", "2a00:801::1", "2600:1901::1"])(
    "%s is public",
    (address) => expect(mayReach(address, closed)).toBe(true),
  );

  it.each([
    ...["0.0.0.0", "10.0.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255"],
    ...["192.168.1.1", "100.64.0.1", "100.100.100.200", "168.63.129.16", "192.0.0.8", "192.0.2.1", "198.18.0.1"],
    ...["198.51.100.1", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.88.99.1"],
    ...["::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1"],
    ...["fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12:3456::1", "fd00:ec2::254", "ff02::1", "2001:db8::1"],
    ...["2001::1", "2001:20::1", "2002:7f00:1::1", "3fff::1", "5f00::1", "0:0:0:0:0:ffff:7f00:1", "4000::1"],
    ...["", "localhost", "127.1", "0x7f000001", "2130706433"],
  ])("%s is not", (address) => expect(mayReach(address, closed)).toBe(false));

  it("are also the private networks that have been opened, and never where clouds keep their secrets", () => {
    const opened = receiverSettings({ WEBHOOK_NETWORKS: "10.20.0.0/16, fd12:3456::/32,100.64.0.0/10,fd00::/8" });
    for (const address of ["10.20.3.4", "fd12:3456::1", "100.64.0.1"]) expect(mayReach(address, opened)).toBe(true);
    for (const address of ["10.21.0.1", "100.100.100.200", "fd00:ec2::254", "::ffff:10.20.3.4", "127.0.0.1"])
      expect(mayReach(address, opened), address).toBe(false);
  });

  it("are this machine's own only when it is asked for", () => {
    const trying = receiverSettings({ WEBHOOK_LOOPBACK: "1" });
    for (const address of ["127.0.0.1", "::1"]) expect(mayReach(address, trying)).toBe(true);
    for (const address of ["10.0.0.1", "169.254.169.254"]) expect(mayReach(address, trying)).toBe(false);
  });
});

describe("settings for receivers", () => {
  it.each([
    [{ WEBHOOK_NETWORKS: "8.8.8.0/24" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "0.0.0.0/0" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "10.0.0.0/7" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "127.0.0.0/8" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "169.254.0.0/16" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "10.0.0.0/33" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "10.0.0.1" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "172.16.0.0/8" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "100.64.0.0/8" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_NETWORKS: "::/0" }, "WEBHOOK_NETWORKS must be private networks"],
    [{ WEBHOOK_PORTS: "https" }, "WEBHOOK_PORTS must be port numbers"],
    [{ WEBHOOK_PORTS: "443,70000" }, "WEBHOOK_PORTS must be port numbers"],
    [{ WEBHOOK_LOOPBACK: "yes" }, "WEBHOOK_LOOPBACK must be 0 or 1"],
  ])("refuse %j", (environment, sentence) => {
    expect(() => receiverSettings(environment)).toThrow(sentence);
  });

  it("open nothing but port 443 by themselves", () => {
    expect(closed).toMatchObject({ ports: [443], loopback: false, outside: true, patience: 15_000 });
    expect(receiverSettings({ WEBHOOK_PORTS: "443, 8443" }).ports).toEqual([443, 8443]);
  });
});
