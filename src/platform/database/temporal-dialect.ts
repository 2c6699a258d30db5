import { PostgresDialect, PostgresQueryCompiler, type QueryCompiler } from "kysely";

/** `pg` would send a Temporal value as quoted JSON; PostgreSQL wants its ISO text. */
function toParameter(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  return Array.isArray(value) ? value.map(toParameter) : value;
}

class TemporalCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(toParameter(parameter));
  }
}

/**
 * The one place where `Temporal.Instant` and `Temporal.PlainDate` become query parameters: where the question is written out,
 * and not in a plugin, since a plugin copies the whole tree of every question to change a value here and there.
 */
export class TemporalDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new TemporalCompiler();
  }
}
