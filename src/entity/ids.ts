import { MinshengError } from '../errors.js';
import { idKindNames, isIdKind, type IdKind } from './kinds.js';

/** The longest id that the loader makes is below this: a series with three subjects. */
const MAX_ID_LENGTH = 500;
const ID = /^([a-z]+)(\/[A-Za-z0-9_.+~-]+)+$/;

/** The kind of a global id, or `undefined` if it is none. */
export function kindOf(id: string): IdKind | undefined {
  const kind = id.length <= MAX_ID_LENGTH ? ID.exec(id)?.[1] : undefined;
  return kind !== undefined && isIdKind(kind) ? kind : undefined;
}

/** What of a wrong argument is shown in a message: enough to recognise it. */
const SHOWN_CHARACTERS = 80;

/** What is wrong with an id; `undefined` for one of the right form, whether or not anything has it. */
export function idFault(argument: string, id: string, expected?: IdKind): MinshengError | undefined {
  const kind = kindOf(id);
  if (kind !== undefined && (expected === undefined || kind === expected)) return undefined;
  return new MinshengError('BAD_USER_INPUT', {
    argument,
    received: JSON.stringify(id.slice(0, SHOWN_CHARACTERS)),
    expected:
      expected === undefined
        ? `an id such as "region/410100", beginning with one of ${idKindNames.join(', ')}`
        : `an id that begins with "${expected}/"`,
    action: kind === undefined ? 'Copy the id of an answer.' : 'Ask node(id) for things of any kind.',
  });
}
