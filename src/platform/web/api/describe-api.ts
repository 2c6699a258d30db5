import { rolesFor } from "../../identity/api-tokens/roles-for.ts";
import type { Operation } from "../../operation.ts";
import { type Language, textsOf } from "../../texts/texts.ts";
import { callProblems } from "./api-problem.ts";
import { describeSchemas, type JsonSchema } from "./describe-schemas.ts";
import { apiRoot } from "./find-operation.ts";
import { mostPerMinute } from "./receive-system.ts";

type Described = { [key: string]: unknown };
type Schemas = ReturnType<typeof describeSchemas>;

const problemJson = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

/** What programs made from the description call the operation: `register/list-cases` is `listCases`. */
export const operationId = ({ name }: Operation): string =>
  (name.split("/")[1] ?? name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const parametersIn = (place: "path" | "query", { properties = {}, required = [] }: JsonSchema): Described[] =>
  Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description ? { description } : {}),
    schema,
  }));

const headerIn = (name: string, description: string, required: boolean) => ({
  name,
  in: "header",
  required,
  description,
  schema: { type: "string" },
});

function bodyOf({ body, brings }: Operation, schemas: Schemas): Described {
  if (!body) return {};
  const schema = schemas.of(body);
  const files = { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } };
  const multipart = {
    schema: { type: "object", properties: { data: schema, files }, required: ["data"] },
    encoding: { data: { contentType: "application/json" } },
  };
  const content = { "application/json": { schema }, ...(brings ? { "multipart/form-data": multipart } : {}) };
  return { requestBody: { required: true, content } };
}

function statusesOf({ body, brings, changes, params }: Operation): number[] {
  const blank = Object.keys(params.shape).length > 0;
  const reading = [callProblems["token-unknown"], callProblems["role-missing"], callProblems["too-many"]];
  return [
    ...reading,
    422,
    ...(blank ? [404] : []),
    ...(body ? [400, 404, 409, 413, 415] : []),
    ...(brings ? [413] : []),
    ...(changes ? [409, 412, 428] : []),
  ].sort((a, b) => a - b);
}

function answersOf(operation: Operation, schemas: Schemas, language: Language): Described {
  const t = textsOf(language, "api");
  const { output, location, method } = operation;
  const etag = { ETag: { description: t("about.etag"), schema: { type: "string" } } };
  const place = { Location: { description: t("about.location"), schema: { type: "string" } } };
  const content = output
    ? { "application/json": { schema: schemas.of(output) } }
    : { "*/*": { schema: { type: "string", contentMediaType: "application/octet-stream" } } };
  const headers = method === "GET" ? { headers: etag } : location ? { headers: place } : {};
  const good = { description: t(location ? "status.201" : "status.200"), ...headers, content };
  const same = method === "GET" ? { 304: { description: t("status.304") } } : {};
  const problems = [...new Set(statusesOf(operation))].map((status) => [
    String(status),
    { description: t(`status.${status}`), content: problemJson },
  ]);
  return { [location ? "201" : "200"]: good, ...same, ...Object.fromEntries(problems) };
}

function describeOperation(operation: Operation, schemas: Schemas, language: Language): Described {
  const t = textsOf(language, "api");
  const roles = rolesFor(operation.opens).join(", ");
  const [room = ""] = operation.name.split("/");
  const tagged = operation.method === "GET" ? [headerIn("If-None-Match", t("about.if-none-match"), false)] : [];
  return {
    operationId: operationId(operation),
    summary: t(operation.says),
    description: t("about.roles", { roles }),
    tags: [room],
    parameters: [
      ...parametersIn("path", schemas.inline(operation.params)),
      ...parametersIn("query", schemas.inline(operation.query)),
      ...tagged,
      ...(operation.changes ? [headerIn("If-Match", t("about.if-match"), true)] : []),
    ],
    ...bodyOf(operation, schemas),
    responses: answersOf(operation, schemas, language),
  };
}

/** The whole API as OpenAPI 3.1, made from the operations themselves so that it cannot say anything else than they do. */
export function describeApi(
  operations: readonly Operation[],
  { origin, language, version }: { origin: string; language: Language; version: string },
): Described {
  const t = textsOf(language, "api");
  const schemas = describeSchemas(operations, language);
  const paths: Record<string, Described> = {};
  for (const operation of operations) {
    const here = paths[operation.path] ?? {};
    paths[operation.path] = {
      ...here,
      [operation.method.toLowerCase()]: describeOperation(operation, schemas, language),
    };
  }
  const rooms = [...new Set(operations.map(({ name }) => name.split("/")[0] ?? ""))];
  return {
    openapi: "3.1.0",
    info: { title: "Värn", version, description: t("about.all", { calls: mostPerMinute.calls }) },
    servers: [{ url: origin + apiRoot }],
    tags: rooms.map((name) => ({ name })),
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: t("about.token") } },
      schemas: schemas.all,
    },
  };
}
