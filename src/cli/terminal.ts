/** What a person at a terminal sees. Progress goes to standard error, results to standard output. */

/** Clears the line of a terminal and goes to its start. */
const TO_START_OF_LINE = '\r\u001b[2K';

/** How often a step that goes on gets another line where there is no terminal, in milliseconds: a log is to say that it lives. */
const LINE_EVERY_MS = 5000;

/** Shows long work: one line that changes on a terminal; elsewhere a line for each step, and more for a long one. */
export interface Progress {
  /** `done` and `total` count whatever the step is about; both may be left out. */
  show: (step: string, done?: number, total?: number) => void;
  /** Ends the changing line. */
  end: () => void;
}

export function createProgress(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr): Progress {
  let lastStep = '';
  let lastLineMs = 0;
  return {
    show(step, done, total) {
      const isNew = step !== lastStep;
      lastStep = step;
      const isCounted = done !== undefined && total !== 0;
      const count = !isCounted ? '' : total === undefined ? ` ${done}` : ` ${done}/${total}`;
      if (stream.isTTY) {
        stream.write(`${TO_START_OF_LINE}${step}${count}`);
      } else if (isNew || performance.now() - lastLineMs >= LINE_EVERY_MS) {
        lastLineMs = performance.now();
        // What has just begun is said with its size: "0/2500" in a log looks like a failure.
        stream.write(isCounted && done === 0 && total !== undefined ? `${step}: ${total}\n` : `${step}${count}\n`);
      }
    },
    end() {
      if (stream.isTTY && lastStep !== '') stream.write('\n');
      lastStep = '';
    },
  };
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a text of any length and waits until it is out: a pipe takes 64 kB at once, and the program ends by itself. */
export function printWhole(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => {
      resolve();
    });
  });
}
