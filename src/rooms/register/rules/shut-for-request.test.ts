import { expect, it } from "vitest";
import { shutForRequest } from "./shut-for-request.ts";

it("leaves an open request open and a decided one alone", () => {
  expect(shutForRequest("open")).toBeNull();
  expect(shutForRequest("decided")).toBe("register:disclosure.is-decided");
});
