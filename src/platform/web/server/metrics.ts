import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What `/metrics` tells: counts and times by kind of page, never addresses, names or texts. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: "varn_answers_total",
    help: "Answers by method and status.",
    labelNames: ["method", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "varn_answer_seconds",
    help: "Time to answer, in seconds.",
    labelNames: ["method"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    note: (method: string, status: number, duration: number) => {
      answers.inc({ method, status });
      seconds.observe({ method }, duration);
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
