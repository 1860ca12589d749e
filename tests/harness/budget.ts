import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';

/** Fields that cross an edge although they lead to no other type: their text is made of other nodes. */
const TEXTS_OF_NEIGHBOURS = new Set([
  'Observation.statement',
  'Observation.valueText',
  'Citation.quote',
  'EntityLinkEdge.label',
]);
/** Parts of the same node, or of the page that its connection is, which cost nothing. */
const PARTS = new Set(['Period', 'Citation', 'Quote', 'Evidence', 'PageInfo']);

/**
 * How many statements a query may send at most: one for each field of its text that leads to other nodes, and one for each
 * `totalCount`. Fragments count where they are defined. A field that leads to things of several types, such as `nodes`, may send
 * one for each type.
 */
export function statementBudget(schema: GraphQLSchema, query: string): number {
  const info = new TypeInfo(schema);
  let budget = 0;
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field() {
        const type = getNamedType(info.getType());
        const parent = info.getParentType()?.name ?? '';
        const field = info.getFieldDef()?.name ?? '';
        const isPartOfPage = /Connection$|Edge$/.test(parent) && ['edges', 'nodes', 'node', 'pageInfo'].includes(field);
        if (isAbstractType(type)) budget += schema.getPossibleTypes(type).length;
        else if (field === 'totalCount' || TEXTS_OF_NEIGHBOURS.has(`${parent}.${field}`)) budget += 1;
        else if (isCompositeType(type) && !PARTS.has(type.name) && !isPartOfPage) budget += 1;
      },
    }),
  );
  return budget;
}
