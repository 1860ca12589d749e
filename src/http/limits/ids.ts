import { getNamedType, type GraphQLField } from 'graphql';
import { MAX_PAGE_SIZE } from '../../connection/arguments.js';
import { idFault } from '../../entity/ids.js';
import { isIdKind, kindOfType, type IdKind } from '../../entity/kinds.js';
import { MinshengError } from '../../errors.js';
import { resources } from '../../generated/cypher.js';
import type { ColumnType } from '../../neo4j/statement.js';

/** Most ids in one list: as many as a page holds, as each may lead to a thing. */
export const MAX_IDS = MAX_PAGE_SIZE;

/** What `@filter name id<kind>` says, of all resources. */
const idFilters = resources.flatMap(({ label, filters }) =>
  Object.entries<ColumnType>(filters).flatMap(([name, { idKind }]) =>
    idKind === undefined ? [] : [{ label, name, idKind }],
  ),
);

/**
 * The kind of the ids that an argument takes: of `id` that of the type it leads to, of a filter that of its `@filter`.
 * @returns `undefined` for any kind
 */
function idKindOf(field: GraphQLField<unknown, unknown>, argument: string): IdKind | undefined {
  const type = getNamedType(field.type).name.replace(/Connection$/, '');
  if (argument === 'id' || argument === 'ids') return kindOfType(type);
  const named = idFilters.filter(({ name }) => name === argument);
  const own = named.filter(({ label }) => label === type);
  // What has no resource of its own label, such as plain named things, shares one; a name means one kind there.
  const [kind, ...others] = new Set((own.length > 0 ? own : named).map(({ idKind }) => idKind));
  return kind !== undefined && others.length === 0 && isIdKind(kind) ? kind : undefined;
}

/** What is wrong with an argument of the type ID: the first of its ids that is none or of another kind, or too many of them. */
export function idsFault(
  field: GraphQLField<unknown, unknown>,
  argument: string,
  given: unknown,
): MinshengError | undefined {
  const ids = (Array.isArray(given) ? given : [given]).filter((id) => typeof id === 'string');
  if (ids.length > MAX_IDS) {
    const [received, expected] = [`a list of ${ids.length}`, `at most ${MAX_IDS} ids`];
    return new MinshengError('BAD_USER_INPUT', { argument, received, expected, action: 'Ask in several requests.' });
  }
  const kind = idKindOf(field, argument);
  for (const id of ids) {
    const fault = idFault(argument, id, kind);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
