import {
  getNamedType,
  isEnumType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { coordinateOf, pageFault } from '../../connection/arguments.js';
import { MinshengError } from '../../errors.js';

/** Arguments of a field as GraphQL has coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;
export type Parent = GraphQLObjectType | GraphQLInterfaceType;

/**
 * UTF-16 units of any text in an argument. The longest that has a meaning here is a cursor of 2,000; an id has 500 at most, and nobody
 * types a search of a page.
 */
export const MAX_TEXT_UNITS = 2000;

/** Whether a field is asked page by page. */
export function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first' || name === 'last');
}

function textFault(argument: string, text: string): MinshengError | undefined {
  if (text.length > MAX_TEXT_UNITS) {
    const received = `a text of ${text.length} characters`;
    const expected = `at most ${MAX_TEXT_UNITS}`;
    return new MinshengError('BAD_USER_INPUT', { argument, received, expected, action: 'Shorten it.' });
  }
  const hasNul = text.includes('\0');
  if (!hasNul && !/\p{Surrogate}/u.test(text)) return undefined;
  const received = hasNul ? 'a text with a NUL' : 'a text with half of a surrogate pair';
  const expected = 'Unicode text without NUL';
  return new MinshengError('BAD_USER_INPUT', { argument, received, expected, action: 'Remove the character.' });
}

/** Every text in a value, however deep; a value may be as deep as a body is long, so that a stack of calls would not do. */
function* textsIn(value: unknown): Generator<string> {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') yield next;
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, item] of Object.entries(next)) {
      yield key;
      left.push(item);
    }
  }
}

/**
 * What is wrong with the arguments of one field, as far as can be said without the field: its page, and the characters and length of
 * every text. What an id must look like, its resolver says.
 */
export function argumentFault(
  parent: Parent,
  field: GraphQLField<unknown, unknown>,
  given: Arguments,
): MinshengError | undefined {
  for (const { name, type } of field.args) {
    if (isEnumType(getNamedType(type))) continue; // only names of the schema
    for (const text of textsIn(given[name])) {
      const fault = textFault(name, text);
      if (fault !== undefined) return fault;
    }
  }
  return isPaged(field) ? pageFault(coordinateOf(parent, field.name), given) : undefined;
}
