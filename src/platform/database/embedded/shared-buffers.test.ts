import { describe, expect, it } from "vitest";
import { sharedBuffers } from "./shared-buffers.ts";

const gigabyte = 1024 ** 3;

describe("how much the database keeps at hand", () => {
  it.each([
    [0.5, "128MB"],
    [1, "128MB"],
    [4, "512MB"],
    [16, "2048MB"],
    [512, "2048MB"],
  ])("is of %d GB %s", (memory, expected) => {
    expect(sharedBuffers(memory * gigabyte)).toBe(expected);
  });

  it("follows the machine where nothing is said", () => {
    expect(sharedBuffers()).toMatch(/^\d+MB$/);
  });
});
