import type { Driver } from 'neo4j-driver';
import type { Api } from './api.js';
import { database } from './environment.js';

/** An id of each type that the graph holds something of. */
export async function idsByType(driver: Driver, api: Pick<Api, 'query'>): Promise<ReadonlyMap<string, string>> {
  const text = "MATCH (n:Resource) RETURN split(n.id, '/')[0] AS kind, min(n.id) AS id ORDER BY kind";
  const { records } = await driver.executeQuery(text, {}, { database });
  const found = new Map<string, string>();
  for (const record of records) {
    const id = String(record.get('id'));
    const { data } = await api.query('query ($id: ID!) { node(id: $id) { __typename } }', { id });
    const node = data?.node;
    if (typeof node === 'object' && node !== null && '__typename' in node) found.set(String(node.__typename), id);
  }
  return found;
}
