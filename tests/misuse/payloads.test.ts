import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/schema.js';
import { sharedApi } from '../harness/api.js';
import { inspect, sharedServer } from '../harness/database.js';
import { post } from '../harness/refusals.js';
import { ANY_ID, ask, placesOf, routesOf, takesText, valuesWith, type Route } from '../harness/routes.js';
import { idsByType } from '../harness/samples.js';
import { schemaOfPages } from '../fixtures/connections.js';

const schema = createSchema();
const api = sharedApi();
const inspector = inspect(sharedServer());
let ids: ReadonlyMap<string, string>;
let routes: ReadonlyMap<string, Route>;
let before: unknown;

/** The release that the graph says it is, and what is in it. */
async function readGraph() {
  const text = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges';
  const [counts] = await inspector.query(text);
  const { data } = await api.query('{ release { id checksum } }');
  return { ...data, ...counts };
}

beforeAll(async () => {
  ids = await idsByType(inspector, api);
  routes = routesOf(schema, ids);
  before = await readGraph();
});
afterAll(() => inspector.close());

const PAYLOADS = {
  'Cypher that closes a text': "'}) DETACH DELETE n RETURN n //",
  'Cypher that closes a name': '`) MATCH (n) DETACH DELETE n //',
  'Cypher with escapes': "\\u0027}) WITH 1 AS x MATCH (n) SET n.id = '' //",
  'a call': "' CALL db.labels() YIELD label LOAD CSV FROM 'http://192.0.2.1/' AS row RETURN row //",
  'an id with Cypher behind it': "region/410000'}) DETACH DELETE n //",
  'a parameter': '$ids',
  'Lucene for everything': '*:*',
  'Lucene that is open': '"农村低保 AND (id:[* TO *',
  'Lucene that is dear': 'a~2 OR /.{1,5000}(a|aa)+$/ OR *a*b*c*',
  'Lucene with all its signs': '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'a thousand words': '低保 OR '.repeat(240),
  NUL: 'region/410000\0',
  'a lone surrogate': 'region/\udc00410000',
  'a number that is no number': String(2n ** 53n + 1n),
  'a prototype': '__proto__',
  nothing: '',
};

const arguments_ = placesOf(schema).flatMap(({ name, type, field }) =>
  field.args.filter(takesText).map((argument) => ({ name: `${argument.name} of ${name}`, type, field, argument })),
);

test('the arguments that take a text are found, also those inside of others', () => {
  const names = arguments_.map(({ name }) => name);
  for (const field of ['node', 'region', 'observation']) expect(names).toContain(`id of Query.${field}`);
  const search = schemaOfPages().getQueryType()?.getFields().search;
  const values = (search?.args ?? []).flatMap(({ type }) => valuesWith(type, 'x', ANY_ID));
  expect(values).toEqual(['x', { from: 'x' }, { names: ['x'] }, 'x']);
});

describe.each(arguments_)('what is no value in $name', ({ type, field, argument }) => {
  test.each(Object.entries(PAYLOADS))('%s does no harm', async (_, payload) => {
    const route = routes.get(type.name);
    if (route === undefined) throw new Error(`There is no way to ${type.name}.`);
    const asked = ask(field, { [argument.name]: '$value' }, ids.get(type.name) ?? ANY_ID);
    const query = `query ($value: ${String(argument.type)}) ${route(asked)}`;
    for (const value of valuesWith(argument.type, payload, ANY_ID)) {
      const { response } = await api.send(post(query, { value }));
      expect(response.statusCode).toBeLessThan(500);
      const { errors = [] } = response.json<{ errors?: { message: string; extensions: { code: string } }[] }>();
      for (const { extensions } of errors) expect(extensions.code).toBe('BAD_USER_INPUT');
      const ours = response.body.replaceAll(JSON.stringify(payload).slice(1, -1), '');
      expect(ours).not.toMatch(/\n\s+at |node_modules|stack|UNWIND|:Resource|Neo\.|lucene|fulltext/i);
    }
  });
});

test.each(Object.entries(PAYLOADS))('%s for the name of a type is a type that is not there', async (_, payload) => {
  const { response } = await api.send(
    post('query ($name: String!) { __type(name: $name) { name } }', { name: payload }),
  );
  expect(response.statusCode).toBeLessThan(500);
  expect(response.json<{ data?: { __type: unknown } }>().data?.__type ?? null).toBeNull();
});

test('after all of them the graph is what it was', async () => {
  expect(before).toMatchObject({ release: { id: expect.stringMatching(/^release\/[0-9a-f]{12}$/) } });
  expect(await readGraph()).toEqual(before);
});
