import pg, { type Pool, type QueryConfig } from "pg";

/**
 * Our pool as the queue knows pools. What the queue asks by itself it compares by `<`, which the Temporal that our pool reads
 * refuses; it is given the driver's own types.
 */
export function queuePool(pool: Pool): Pool {
  const query = (asked: string | QueryConfig, values?: unknown[]) =>
    pool.query({ ...(typeof asked === "string" ? { text: asked, values: values ?? [] } : asked), types: pg.types });
  return new Proxy(pool, {
    get(target, name) {
      if (name === "query") return query;
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
