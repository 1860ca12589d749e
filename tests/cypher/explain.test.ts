import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Plan, type Session } from 'neo4j-driver';
import { statements } from '../../src/generated/cypher.js';
import type { ColumnType } from '../../src/neo4j/statement.js';
import { sharedDriver } from '../harness/database.js';
import { database } from '../harness/environment.js';

/** As many values of the declared type as the planner is to reckon with: it plans by the size of lists. */
function sample(type: ColumnType, size: number): unknown {
  const { list, values } = type;
  const one = type.type === 'records' ? {} : type.type === 'int' ? neo4j.int(1) : (values?.[0] ?? 'x');
  return list ? Array.from({ length: size }, () => one) : one;
}

/** A property that no row of the package fills yet is unknown to the database, which is no fault of a nullable column. */
const UNKNOWN_PROPERTY = '01N52';

function isNullableColumn(description: string, columns: Readonly<Record<string, ColumnType>>): boolean {
  const [, property = ''] = /`([^`]+)`/.exec(description) ?? [];
  const fields = Object.values(columns).flatMap((column) => column.fields ?? []);
  return columns[property]?.nullable ?? fields.find(({ name }) => name === property)?.nullable ?? false;
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

const FORBIDDEN = /AllNodesScan|CartesianProduct|VarLength|VarExpand|AllRelationshipsScan/;
/** What a statement that is given ids must not do: it has indexes to look them up in. */
const SCANS = /LabelScan|IndexScan/;

describe('a statement, EXPLAINed on the loaded graph', () => {
  const driver = sharedDriver();
  let session: Session;

  beforeAll(() => {
    session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  });
  afterAll(async () => {
    await session.close();
    await driver.close();
  });

  const cases = statements.flatMap((statement) =>
    (Object.keys(statement.params).length === 0 ? [0] : [1, 10, 100]).map((size) => ({
      name: statement.name,
      statement,
      size,
    })),
  );

  test.each(cases)(
    '$name returns the columns of its header, draws no warning and scans no more than it must, for $size values',
    async ({ statement, size }) => {
      const types = Object.entries<ColumnType>(statement.params);
      const params = Object.fromEntries(types.map(([key, type]) => [key, sample(type, size)]));
      const result = session.run(`EXPLAIN ${statement.text}`, params);
      const keys = await result.keys();
      expect(keys).toEqual(Object.keys(statement.columns));
      const { plan, gqlStatusObjects } = await result.summary();
      const warnings = gqlStatusObjects
        .filter(({ severity }) => severity === 'WARNING')
        .filter(
          ({ gqlStatus, statusDescription }) =>
            gqlStatus !== UNKNOWN_PROPERTY || !isNullableColumn(statusDescription, statement.columns),
        )
        .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
      expect(warnings).toEqual([]);
      const operators = plan === false ? [] : operatorsOf(plan).map((operator) => operator.replace(/@.*$/, ''));
      expect(operators.filter((operator) => FORBIDDEN.test(operator))).toEqual([]);
      if (types.length > 0) expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
    },
  );
});
