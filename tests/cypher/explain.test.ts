import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Plan, type Session } from 'neo4j-driver';
import { statements } from '../../src/generated/cypher.js';
import type { ColumnType } from '../../src/neo4j/statement.js';
import { sharedDriver } from '../harness/database.js';
import { database } from '../harness/environment.js';

/** A value of the declared type, so that the planner sees what it will see. */
function sample(type: ColumnType): unknown {
  if (type.list) return [];
  if (type.type === 'int') return neo4j.int(1);
  return type.type === 'float' ? 1.5 : 'x';
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

/** Reads of every node are what these two are for: the loader compares the whole graph with the package. */
const READS_EVERYTHING = new Set(['existingNodes', 'existingEdges']);
const FORBIDDEN = /AllNodesScan|CartesianProduct|VarLengthExpand\(All\)|UndirectedAllRelationshipsScan/;

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

  test.each(statements.map((statement) => ({ name: statement.name, statement })))(
    '$name returns the columns of its header, draws no warning and scans no more than it must',
    async ({ name, statement }) => {
      const params = Object.fromEntries(
        Object.entries<ColumnType>(statement.params).map(([key, type]) => [key, sample(type)]),
      );
      const result = session.run(`EXPLAIN ${statement.text}`, params);
      const keys = await result.keys();
      const { plan, gqlStatusObjects } = await result.summary();
      expect(keys).toEqual(Object.keys(statement.columns));
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
      const scans = operators.filter((operator) => /LabelScan/.test(operator));
      if (!READS_EVERYTHING.has(name) && 'ids' in statement.params) expect(scans).toEqual([]);
    },
  );
});
