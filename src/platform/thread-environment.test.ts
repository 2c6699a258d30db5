import { afterEach, expect, it, vi } from "vitest";
import { threadEnvironment } from "./thread-environment.ts";

afterEach(() => vi.unstubAllEnvs());

it("tells a thread where compiled code is kept, and no secret", () => {
  vi.stubEnv("MAIL_URL", "smtp://user:password@host");
  vi.stubEnv("NODE_COMPILE_CACHE", "/kept");
  expect(threadEnvironment()).toEqual({ NODE_COMPILE_CACHE: "/kept" });
  vi.stubEnv("NODE_COMPILE_CACHE", undefined);
  expect(threadEnvironment()).toEqual({});
});
