import { describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/schema.js';
import { answerTests, isRecording } from '../harness/answers.js';
import { sharedApi } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';

const api = sharedApi();
const schema = createSchema();

describe('a query and its committed answer', () => {
  test.each(answerTests)(
    '$name answers what is committed, with the statements that are committed',
    async (answerTest) => {
      const { data, errors, statements } = await api.query(answerTest.query);
      const answer = errors.length > 0 ? { data, errors } : { data };
      if (isRecording) answerTest.record({ statements, answer });
      else expect({ statements, answer }).toEqual(answerTest.expectation);
    },
  );

  test.each(answerTests)('$name sends at most one statement for each field that crosses an edge', async ({ query }) => {
    const { statements } = await api.query(query);
    expect(statements.length).toBeLessThanOrEqual(statementBudget(schema, query));
  });
});
