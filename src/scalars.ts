import { GraphQLError, Kind, print, type ValueNode } from 'graphql';
import { isDay } from './day.js';

/** What of a wrong value is shown: enough to recognise it. */
const SHOWN_CHARACTERS = 80;

/** @param node where it stands in the text; a variable has its name in front of the message. */
function fault(received: string, node?: ValueNode): GraphQLError {
  const shown = received.slice(0, SHOWN_CHARACTERS);
  const expected = 'a day that exists, as a text "YYYY-MM-DD"';
  const message = `A date is ${shown}. Expected ${expected}. Correct it, or leave it out.`;
  return new GraphQLError(message, node === undefined ? {} : { nodes: node });
}

function requireDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw fault(JSON.stringify(value));
}

/** A wrong day is refused as a wrong type is: before anything is asked of the database. Description and link are the schema's. */
const Date = {
  __serialize: requireDay,
  __parseValue: requireDay,
  __parseLiteral(node: ValueNode) {
    if (node.kind === Kind.STRING && isDay(node.value)) return node.value;
    throw fault(print(node), node);
  },
};

export const scalarResolvers = { Date };
