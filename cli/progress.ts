import type { CliTexts } from './texts';

/** Milliseconds between two lines where the output is a file: a log is read, not watched. */
const pace = 10_000;

/** The line on standard error that says how far the run is: rewritten on a terminal, repeated now and then in a log. */
export function createProgress(total: number, texts: CliTexts, output: NodeJS.WriteStream = process.stderr) {
  const started = Date.now();
  let done = 0;
  let lost = 0;
  let told = 0;
  const clear = output.isTTY ? '\r\x1b[K' : '';
  return {
    /** One more page has ended, with a result or without. */
    page(url: string, ok: boolean): void {
      done++;
      if (!ok) lost++;
      if (!output.isTTY && Date.now() - told < pace) return;
      told = Date.now();
      const line = texts.progress(done, total, url);
      output.write(output.isTTY ? clear + line.slice(0, output.columns - 1) : `${line}\n`);
    },
    end(): void {
      output.write(`${clear}${texts.ended(done - lost, lost, ((Date.now() - started) / 1000).toFixed(1))}\n`);
    },
  };
}
