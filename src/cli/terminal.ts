/** What a person at a terminal sees. Progress goes to standard error, results to standard output. */

/** Shows long work: one line that changes on a terminal, a line for each step elsewhere. */
export interface Progress {
  /** `done` and `total` count whatever the step is about; both may be left out. */
  show: (step: string, done?: number, total?: number) => void;
  /** Ends the changing line. */
  end: () => void;
}

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let lastStep = '';
  return {
    show(step, done, total) {
      const count = done === undefined || total === 0 ? '' : total === undefined ? ` ${done}` : ` ${done}/${total}`;
      if (stream.isTTY) {
        stream.clearLine(0);
        stream.cursorTo(0);
        stream.write(`${step}${count}`);
      } else if (step !== lastStep) {
        stream.write(`${step}\n`);
      }
      lastStep = step;
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
