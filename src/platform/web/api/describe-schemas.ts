import { z } from "zod";
import type { Operation } from "../../operation.ts";
import { hasText, type Language, textsOf } from "../../texts/texts.ts";

export type JsonSchema = {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  description?: string;
};

/** What every problem holds (RFC 9457), and the code and faults that ours add. */
const problemSchema = z.object({
  type: z.url(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  code: z.string().meta({ description: "api:about.code" }),
  errors: z
    .array(
      z.object({
        pointer: z.string().meta({ description: "api:about.pointer" }),
        code: z.string(),
        detail: z.string(),
      }),
    )
    .optional(),
});

/** In code a description is a message key; whoever reads gets the sentence. What only Zod writes is left out. */
function spoken(schema: JsonSchema, language: Language): JsonSchema {
  const t = textsOf(language, "api");
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === "description" && typeof value === "string") return hasText(language, value) ? t(value) : value;
    return key === "$schema" || key === "$id" ? undefined : value;
  }) as JsonSchema;
}

/** A thing of its own in the description is one whose schema has a `title`; it is called that. */
const titleOf = (schema: z.ZodType): string | undefined => z.globalRegistry.get(schema)?.title;

type Kind = "input" | "output";
const settings = (io: Kind) => ({ io, target: "draft-2020-12" as const, unrepresentable: "any" as const });

/** Every schema the operations speak of: those with a name under `all`, and where to find or how to write the others. */
export function describeSchemas(operations: readonly Operation[], language: Language) {
  const named = z.registry<{ id: string }>();
  named.add(problemSchema, { id: "Problem" });
  for (const { output } of operations) {
    const title = output ? titleOf(output) : undefined;
    if (output && title && !named.has(output)) named.add(output, { id: title });
  }
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(named, { ...settings("output"), uri });
  const all = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, spoken(schema as JsonSchema, language)]),
  );
  const inline = (schema: z.ZodType, io: Kind = "input") =>
    spoken(z.toJSONSchema(schema, settings(io)) as JsonSchema, language);
  return {
    all,
    inline,
    of: (schema: z.ZodType): JsonSchema => (named.has(schema) ? { $ref: uri(titleOf(schema) ?? "") } : inline(schema)),
  };
}
