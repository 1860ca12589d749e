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
const TEXTS_OF_NEIGHBOURS = new Set(['Observation.statement', 'Observation.valueText', 'Citation.quote']);
/** Parts of the same node, which cost nothing. */
const PARTS = new Set(['Period', 'Citation', 'Quote']);

/**
 * How many statements a query may send at most: one for each field of its text that leads to other nodes. Fragments count where
 * they are defined. A field that leads to things of several types, such as `nodes`, may send one for each type.
 */
export function statementBudget(schema: GraphQLSchema, query: string): number {
  const info = new TypeInfo(schema);
  let budget = 0;
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field() {
        const type = getNamedType(info.getType());
        const name = `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`;
        if (isAbstractType(type)) budget += schema.getPossibleTypes(type).length;
        else if (TEXTS_OF_NEIGHBOURS.has(name) || (isCompositeType(type) && !PARTS.has(type.name))) budget += 1;
      },
    }),
  );
  return budget;
}
