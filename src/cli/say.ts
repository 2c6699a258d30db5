/** What a command tells the person at the terminal; results go to standard output, progress to standard error. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
