import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { QueryLimits } from '../../config.js';
import { MinshengError } from '../../errors.js';

/**
 * Fields of an introspection inside each other. GraphQL's own query, which every tool sends, has 15: eight times `ofType` and the way
 * to it. GraphQL itself refuses three lists of types inside each other, so that what is deep here is narrow.
 */
const INTROSPECTION_LEVELS = 20;

/** What an operation is made of, with its fragments expanded wherever they are spread. */
export interface Structure {
  /** Fields inside each other, the innermost included. */
  readonly depthLevels: number;
  /** The same below `__schema` and `__type`. */
  readonly introspectionLevels: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** What a selection or a fragment adds; its `rootFields` are the fields right in it. */
type Part = Structure;
const NOTHING: Part = {
  depthLevels: 0,
  introspectionLevels: 0,
  selections: 0,
  aliases: 0,
  directives: 0,
  rootFields: 0,
};

function together(one: Part, other: Part): Part {
  return {
    depthLevels: Math.max(one.depthLevels, other.depthLevels),
    introspectionLevels: Math.max(one.introspectionLevels, other.introspectionLevels),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    rootFields: one.rootFields + other.rootFields,
  };
}

/**
 * Measures an operation. Each fragment is measured once, wherever and however often it is spread, so that one which doubles thirty
 * times takes thirty steps and not a thousand million.
 */
export function structureOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Structure {
  const measured = new Map<string, Part>();

  function ofFragment(name: string): Part {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING); // validation has refused circles; one would end here
    const fragment = fragments.get(name);
    const part = ofSelections(fragment?.selectionSet, fragment?.directives?.length ?? 0);
    measured.set(name, part);
    return part;
  }

  function ofSelection(node: SelectionNode): Part {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      return together(ofFragment(node.name.value), { ...NOTHING, selections: 1, directives });
    }
    const inner = ofSelections(node.selectionSet, directives);
    if (node.kind === Kind.INLINE_FRAGMENT) return { ...inner, selections: inner.selections + 1 };
    const isIntrospection = node.name.value === '__schema' || node.name.value === '__type';
    return {
      depthLevels: isIntrospection ? 1 : inner.depthLevels + 1,
      introspectionLevels: isIntrospection ? inner.depthLevels + 1 : inner.introspectionLevels,
      selections: inner.selections + 1,
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      directives: inner.directives,
      rootFields: 1,
    };
  }

  function ofSelections(set: SelectionSetNode | undefined, directives: number): Part {
    return (set?.selections ?? []).map(ofSelection).reduce(together, { ...NOTHING, directives });
  }

  return ofSelections(operation.selectionSet, operation.directives?.length ?? 0);
}

/** What helps against too many of each. */
const waysOut = {
  tokens: 'Give values as variables, or ask in several requests.',
  fragments: 'Merge some, or ask in several requests.',
  selections: 'Ask for fewer fields, or in several requests; the fields of a fragment count wherever it is spread.',
  levels: 'Ask for the ids of what lies deep, and for the rest with nodes(ids) in another request.',
  'levels of introspection': 'Ask for one type at a time, with __type(name).',
  aliases: 'Ask for several things at once with nodes(ids), or in several requests.',
  'root fields': 'Ask for several things at once with nodes(ids), or in several requests.',
  directives: 'Write only the fields that are wanted, or ask in several requests.',
} as const;

function fault(received: string, limit: number, unit: keyof typeof waysOut): MinshengError {
  return new MinshengError('QUERY_TOO_LARGE', {
    received,
    expected: `at most ${limit} ${unit}`,
    action: waysOut[unit],
  });
}

/** Doubled often enough, a count has more digits than anybody reads. */
const COUNTED_UP_TO = 1_000_000;

/** The first limit that an operation is over. */
export function structureFault(structure: Structure, limits: QueryLimits): MinshengError | undefined {
  const counts = [
    [structure.selections, limits.selections, 'selections'],
    [structure.depthLevels, limits.depthLevels, 'levels'],
    [structure.introspectionLevels, INTROSPECTION_LEVELS, 'levels of introspection'],
    [structure.aliases, limits.aliases, 'aliases'],
    [structure.rootFields, limits.rootFields, 'root fields'],
    [structure.directives, limits.directives, 'directives'],
  ] as const;
  const over = counts.find(([count, limit]) => count > limit);
  if (over === undefined) return undefined;
  const [count, limit, unit] = over;
  return fault(`${count > COUNTED_UP_TO ? `more than ${COUNTED_UP_TO}` : count} ${unit}`, limit, unit);
}

/**
 * Whether a text defines too many fragments: it must be known before validation, which compares each with each, one call inside the
 * other. A text is parsed only when the word stands in it more often than fragments are allowed.
 */
export function fragmentFault(text: string, limits: QueryLimits): MinshengError | undefined {
  const words = text.match(/\bfragment\b/g)?.length ?? 0;
  if (words <= limits.fragments) return undefined;
  try {
    const { definitions } = parse(text, { noLocation: true, maxLexicalTokens: limits.tokens });
    const count = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
    return count > limits.fragments ? fault(`${count} fragments`, limits.fragments, 'fragments') : undefined;
  } catch {
    return undefined; // no GraphQL, or too long: Apollo answers that
  }
}

/** What GraphQL says when a text has more tokens than allowed. */
export function isTokenOverflow(message: string): boolean {
  return /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message);
}

/** The same in our words. */
export function tokenFault(limits: QueryLimits): MinshengError {
  return fault(`more than ${limits.tokens} tokens`, limits.tokens, 'tokens');
}
