import {
  getNamedType,
  isEnumType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { coordinateOf, pageFault } from '../../connection/arguments.js';
import { MinshengError } from '../../errors.js';
import { idsFault } from './ids.js';

/** Arguments of a field as GraphQL has coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;
export type Parent = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/**
 * UTF-16 units of any text in an argument. The longest that has a meaning here is a cursor of 2,000; an id has 500 at most, and nobody
 * types a search of a page.
 */
export const MAX_TEXT_UNITS = 2000;

/** Whether a field is asked page by page. */
export function isPaged(field: Field): boolean {
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

/** Days are compared as they are written, `YYYY-MM-DD`. */
function periodFault({ from, to }: Arguments): MinshengError | undefined {
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return undefined;
  const [received, expected] = [`${from}, later than "to"`, `a day not later than ${to}`];
  return new MinshengError('BAD_USER_INPUT', { argument: 'from', received, expected, action: 'Exchange the two.' });
}

function valueFault(field: Field, { name, type }: GraphQLArgument, value: unknown): MinshengError | undefined {
  const named = getNamedType(type);
  if (isEnumType(named)) return undefined; // only names of the schema
  for (const text of textsIn(value)) {
    const fault = textFault(name, text);
    if (fault !== undefined) return fault;
  }
  return named.name === 'ID' ? idsFault(field, name, value) : undefined;
}

/**
 * What is wrong with the arguments of one field: the characters and length of every text, its ids, its days and its page. It is said of
 * every field of a request before the first is resolved, so that no resolver has to check what it is given.
 */
export function argumentFault(parent: Parent, field: Field, given: Arguments): MinshengError | undefined {
  for (const argument of field.args) {
    const fault = valueFault(field, argument, given[argument.name]);
    if (fault !== undefined) return fault;
  }
  const isPeriod = field.args.some(({ name, type }) => name === 'from' && getNamedType(type).name === 'Date');
  const fault = isPeriod ? periodFault(given) : undefined;
  return fault ?? (isPaged(field) ? pageFault(coordinateOf(parent, field.name), given) : undefined);
}
