export type Progress = { update(text: string): void; end(): void };

const often = 100;
const seldom = 10_000;

/**
 * How far a long piece of work has come, on standard error: at a terminal one line that changes, elsewhere (a log, a pipe)
 * a line now and then.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const terminal = stream.isTTY === true;
  // The first is shown at once at a terminal; in a log only what takes long is worth a line.
  let shown = terminal ? 0 : performance.now();
  return {
    update(text) {
      const now = performance.now();
      if (now - shown < (terminal ? often : seldom)) return;
      shown = now;
      stream.write(terminal ? `\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}` : `${text}\n`);
    },
    end() {
      if (terminal) stream.write("\r\x1b[2K");
    },
  };
}
