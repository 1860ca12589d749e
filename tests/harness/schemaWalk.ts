import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Tables } from '../../src/generated/package.js';
import { plainKinds } from '../../src/entity/kinds.js';
import { linkIdOf, seriesIdOf } from '../../src/package/graph/facts.js';

type Field = GraphQLField<unknown, unknown>;

/** Ids of all things of the package, type by type, as the graph has them. */
export function idsByType(tables: Tables): ReadonlyMap<string, readonly string[]> {
  const named = (kind: string, rows: readonly { readonly id: string }[]) => rows.map(({ id }) => `${kind}/${id}`);
  return new Map([
    ['Region', named('region', tables.regions)],
    ['Domain', named('domain', tables.domains)],
    ['Program', named('program', tables.programs)],
    ['Implementation', named('implementation', tables.implementations)],
    ['Policy', named('policy', tables.policies)],
    ['Indicator', named('indicator', tables.indicators)],
    ['Unit', named('unit', tables.units)],
    ['Qualifier', named('qualifier', tables.qualifiers)],
    ['Relation', named('relation', tables.relations)],
    ['Source', named('source', tables.sources)],
    ['Observation', named('observation', tables.observations)],
    ['Series', [...new Set(tables.observations.map(seriesIdOf))]],
    ['Link', [...new Set(tables.links.map(linkIdOf))]],
    ...Object.entries(plainKinds).map(([kind, { type, table }]): [string, string[]] => [
      type,
      named(kind, tables[table]),
    ]),
  ]);
}

export function isConnection(field: Field): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function needsArguments({ args }: Field): boolean {
  return args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
}

/** Fields that can be asked for as they are; those of the root that look something up by id cannot. */
export function fieldsOf(type: GraphQLObjectType): readonly Field[] {
  return Object.values(type.getFields()).filter((field) => !needsArguments(field));
}

/** Types that hold parts of a thing and are walked through. */
const isPart = (name: string) => /^(Period|Citation|Quote|Evidence|PageInfo|Mention)$|Connection$|Edge$/.test(name);

/** A selection that asks for everything of a type and of its parts, and of each neighbour what it is. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLObjectType, seen: readonly string[] = []): string {
  const selections = fieldsOf(type).map((field) => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) return field.name;
    if (isObjectType(target) && isPart(target.name) && !seen.includes(target.name)) {
      return `${field.name} ${everythingOf(schema, target, [...seen, target.name])}`;
    }
    const hasId = isAbstractType(target) || (isObjectType(target) && 'id' in target.getFields());
    return `${field.name} { __typename ${hasId ? 'id' : ''} }`;
  });
  return `{ __typename ${selections.join(' ')} }`;
}
