import { describe, expect, it } from "vitest";
import { s3Settings } from "./s3-settings.ts";

const whole = {
  VARN_S3_ENDPOINT: "https://s3.example",
  VARN_S3_BUCKET: "varn",
  VARN_S3_KEY: "k",
  VARN_S3_SECRET: "s",
};

describe("s3Settings", () => {
  it("is null when nothing is set, so that files go to the database", () => {
    expect(s3Settings({ PATH: "/bin", VARN_S3_KEY: " " })).toBeNull();
  });

  it("reads the four settings, and the region when there is one", () => {
    const settings = { endpoint: "https://s3.example", bucket: "varn", key: "k", secret: "s", region: "us-east-1" };
    expect(s3Settings(whole)).toEqual(settings);
    expect(s3Settings({ ...whole, VARN_S3_REGION: "eu-north-1" })?.region).toBe("eu-north-1");
  });

  it("stops the start when something is missing or the address is none", () => {
    expect(() => s3Settings({ VARN_S3_BUCKET: "varn", VARN_S3_KEY: "k" })).toThrow(
      "Also set VARN_S3_ENDPOINT, VARN_S3_SECRET.",
    );
    expect(() => s3Settings({ ...whole, VARN_S3_ENDPOINT: "s3.example" })).toThrow("https://");
    expect(() => s3Settings({ ...whole, VARN_S3_ENDPOINT: "file:///tmp" })).toThrow("https://");
  });
});
