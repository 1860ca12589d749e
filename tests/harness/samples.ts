import type { Api } from './api.js';
import type { Inspector } from './database.js';

/** An id of each type that the graph holds something of. */
export async function idsByType(inspector: Inspector, api: Pick<Api, 'query'>): Promise<ReadonlyMap<string, string>> {
  const text = "MATCH (n:Resource) RETURN split(n.id, '/')[0] AS kind, min(n.id) AS id ORDER BY kind";
  const found = new Map<string, string>();
  for (const record of await inspector.query(text)) {
    const id = String(record.id);
    const { data } = await api.query('query ($id: ID!) { node(id: $id) { __typename } }', { id });
    const node = data?.node;
    if (typeof node === 'object' && node !== null && '__typename' in node) found.set(String(node.__typename), id);
  }
  return found;
}
