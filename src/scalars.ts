import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDay } from './day.js';

function requireDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`A date is ${JSON.stringify(value)}. Expected a day that exists, as YYYY-MM-DD. Correct it.`);
}

/** A wrong day is refused as a wrong type is: before anything is asked of the database. Description and link are the schema's. */
const Date = {
  __serialize: requireDay,
  __parseValue: requireDay,
  __parseLiteral: (node: ValueNode) => requireDay(node.kind === Kind.STRING ? node.value : undefined),
};

export const scalarResolvers = { Date };
