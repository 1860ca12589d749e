import { beforeAll, describe, expect, test } from '@jest/globals';
import { assertObjectType, isObjectType } from 'graphql';
import type { Tables } from '../../src/generated/package.js';
import { readPackage } from '../../src/package/read.js';
import { createSchema } from '../../src/schema.js';
import { sharedApi } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';
import { dataDirectory } from '../harness/environment.js';
import { everythingOf, fieldsOf, idsByType, isConnection } from '../harness/schemaWalk.js';

const schema = createSchema();
const nodeInterface = schema.getType('Node');
const nodeTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some((one) => one === nodeInterface));

describe('a query that touches every edge', () => {
  const api = sharedApi();
  let tables: Tables;

  beforeAll(async () => {
    tables = await readPackage(dataDirectory);
  });

  /** As many as are asked for at once: so many that a statement for each would show. */
  const SAMPLE = 12;

  test.each(nodeTypes.map((type) => ({ type })))(
    'of $type answers without an error and keeps the budget, for one thing and for many',
    async ({ type }) => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${everythingOf(schema, type)} } }`;
      const { data } = await api.query('{ release { id } }');
      const { id: releaseId } = (data as { readonly release: { readonly id: string } }).release;
      const ids = idsByType(tables).get(type.name) ?? [releaseId];
      expect(ids.length).toBeGreaterThan(0);
      for (const asked of [ids.slice(0, 1), ids.slice(0, SAMPLE), ids.slice(-SAMPLE)]) {
        const answer = await api.query(query, { ids: asked });
        expect(answer.errors).toEqual([]);
        expect(answer.data?.nodes).toMatchObject(asked.map((id) => ({ __typename: type.name, id })));
        expect(answer.statements.length).toBeLessThanOrEqual(statementBudget(schema, query));
      }
    },
  );

  const roots = fieldsOf(assertObjectType(schema.getQueryType())).filter(isConnection);
  test.each(roots.map(({ name }) => ({ name })))('of the root, "$name", keeps the budget', async ({ name }) => {
    const query = `{ ${name}(first: 3) { totalCount nodes { __typename id } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors, statements } = await api.query(query);
    expect(errors).toEqual([]);
    const connection = data?.[name] as { readonly totalCount: number; readonly nodes: readonly unknown[] };
    expect(connection.totalCount).toBeGreaterThan(0);
    expect(connection.nodes).toHaveLength(Math.min(3, connection.totalCount));
    expect(statements.length).toBeLessThanOrEqual(statementBudget(schema, query));
  });
});
