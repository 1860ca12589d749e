import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from './day.js';

function requireDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`A date is ${JSON.stringify(value)}. Expected a day that exists, as YYYY-MM-DD. Correct it.`);
}

/** Checked before anything is asked of the database: a wrong day is refused as a wrong type is. */
const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: requireDay,
  parseValue: requireDay,
  parseLiteral: (node) => requireDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const scalarResolvers = { Date: DateScalar };
