import { MinshengError } from '../errors.js';

/** First part of a global id → the API type of the named things that have such ids. */
export const entityKinds = {
  region: 'Region',
  domain: 'Domain',
  program: 'Program',
  implementation: 'Implementation',
  policy: 'Policy',
  organization: 'Organization',
  system: 'System',
  population: 'Population',
  fund: 'Fund',
  event: 'Event',
  indicator: 'Indicator',
} as const;

/** The same for everything with an id. */
export const idKinds = {
  ...entityKinds,
  unit: 'Unit',
  qualifier: 'Qualifier',
  series: 'Series',
  observation: 'Observation',
  source: 'Source',
  release: 'Release',
} as const;

export type EntityKind = keyof typeof entityKinds;
export type IdKind = keyof typeof idKinds;

/** The longest id that the loader makes is below this: a series with three subjects. */
const MAX_ID_LENGTH = 500;
const ID = /^([a-z]+)(\/[A-Za-z0-9_.+~-]+)+$/;

export function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(entityKinds, kind);
}

function isIdKind(kind: string): kind is IdKind {
  return Object.hasOwn(idKinds, kind);
}

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
        ? `an id such as "region/410100", beginning with one of ${Object.keys(idKinds).join(', ')}`
        : `an id that begins with "${expected}/"`,
    action: kind === undefined ? 'Copy the id of an answer.' : 'Ask node(id) for things of any kind.',
  });
}

/**
 * Checks an id before any statement is sent.
 * @throws {MinshengError} BAD_USER_INPUT
 */
export function requireId(argument: string, id: string, expected?: IdKind): void {
  const fault = idFault(argument, id, expected);
  if (fault !== undefined) throw fault;
}
