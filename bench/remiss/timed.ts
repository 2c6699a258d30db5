/** Milliseconds that something took, and those of them that this process worked: what others do on the machine changes less of it. */
export type Timed<T> = { made: T; milliseconds: number; processor: number };

const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const [started, before] = [performance.now(), worked()];
  const made = await work();
  return { made, milliseconds: performance.now() - started, processor: worked() - before };
}
