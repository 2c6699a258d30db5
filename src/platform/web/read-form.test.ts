import { expect, it } from "vitest";
import { formLimits, readForm } from "./read-form.ts";

const urlencoded = (body: string) =>
  new Request("http://varn.test/", {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });

it("reads one value alone, several as a list, and [] as a list always", async () => {
  const { fields } = await readForm(urlencoded("a=1&b=2&b=3&c[]=4"), formLimits.ordinary);
  expect(fields).toEqual({ a: "1", b: ["2", "3"], c: ["4"] });
});

it("refuses a form of very many fields, however few their names are", async () => {
  const many = `${Array.from({ length: 1990 }, (_, n) => `n${n}=`).join("&")}&${"a&".repeat(100_000)}`;
  const { outcome } = await readForm(urlencoded(many), formLimits.ordinary);
  expect(outcome).toMatchObject({ ok: false, problem: { fields: [{ key: "web:form-unreadable" }] } });
});

it("says what is too large, and keeps what was written", async () => {
  const { fields, outcome } = await readForm(urlencoded(`a=1&b=${"x".repeat(2000)}`), 1000);
  expect(outcome).toMatchObject({ ok: false, problem: { fields: [{ key: "web:form-too-large" }] } });
  expect(fields.a).toBe("1");
});
