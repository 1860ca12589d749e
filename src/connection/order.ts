import { entityIds, links, mentions, observations } from '../generated/cypher.js';
import type { ColumnType, Resource } from '../neo4j/statement.js';

/** What a connection is ordered by: the keys of its anchor, the first one first. */
export type Order = readonly { readonly name: string; readonly type: ColumnType['type'] }[];

export function orderOf<F, R, A extends string, P>({ anchors, keys }: Resource<F, R, A, P>, anchor: A): Order {
  return anchors[anchor].keys.map((name) => ({ name, type: keys[name]?.type ?? 'string' }));
}

const BY_ID: Order = [{ name: 'id', type: 'string' }];

/** The fields whose anchor has other keys than the id, so that a cursor of theirs can be checked before any loader is asked. */
const orders: ReadonlyMap<string, Order> = new Map([
  ['Entity.links', orderOf(links, 'entity')],
  ['Entity.mentions', orderOf(mentions, 'subject')],
  ['Series.points', orderOf(observations, 'series')],
  ['Source.observations', orderOf(observations, 'source')],
  ['Source.entities', orderOf(entityIds, 'source')],
  ['Source.links', orderOf(links, 'source')],
]);

/** @param coordinate of `coordinateOf` */
export function orderAt(coordinate: string): Order {
  return orders.get(coordinate) ?? BY_ID;
}
