import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/root.js';

const directory = join(projectRoot, 'tests/api');

/** What is committed beside a query: the statements that it sends, sorted, and its whole answer. */
interface Expectation {
  readonly statements: readonly string[];
  readonly answer: unknown;
}

export interface AnswerTest {
  /** `<domain>/<name>` */
  readonly name: string;
  readonly query: string;
  /** `undefined` for a new query whose answer is not committed yet. */
  readonly expectation: Expectation | undefined;
  /** Writes the answer down, for `UPDATE_ANSWERS=1 npm run jest -- api`; refused in CI. */
  record(expectation: Expectation): void;
}

export const isRecording = process.env.UPDATE_ANSWERS === '1';
if (isRecording && process.env.CI !== undefined)
  throw new Error(
    'UPDATE_ANSWERS is set in CI. Expected committed answers. Record them on a developer’s machine and read the difference.',
  );

/** Every `.graphql` below tests/api with the `.json` beside it. */
export const answerTests: readonly AnswerTest[] = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const answerFile = join(directory, file.replace(/\.graphql$/, '.json'));
    return {
      name: file.replace(/\.graphql$/, ''),
      query: readFileSync(join(directory, file), 'utf8'),
      expectation: existsSync(answerFile) ? (JSON.parse(readFileSync(answerFile, 'utf8')) as Expectation) : undefined,
      record: (expectation) => {
        writeFileSync(answerFile, `${JSON.stringify(expectation, null, 2)}\n`);
      },
    };
  });
