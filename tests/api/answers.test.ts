import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/schema.js';
import { answerTests, isRecording } from '../harness/answers.js';
import { startApi, type Api } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';
import { sharedDriver } from '../harness/database.js';

const driver = sharedDriver();
const schema = createSchema();
let api: Api;

beforeAll(async () => {
  api = await startApi(driver);
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

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
