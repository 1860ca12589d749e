/**
 * Completes the SDL of `schema/`, in which each thing is said once:
 *
 * - a type that implements an interface gets the interface's fields, unless it declares them itself, narrower;
 * - a field of the type `XConnection` gets the arguments `first`, `after`, `last` and `before`, and its description says when it is
 *   null: where its branch failed, so that the rest of the answer stays whole;
 * - `XConnection` and `XEdge` are made for each `X`, unless they are declared;
 * - the enum `EntityType` is made of the types that implement `Entity`, where it is asked for.
 *
 * graphql-codegen calls it to read the schema; src/generated/schema.graphql is the whole, which the server reads.
 */

const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Kind, parse, visit } = require('graphql');

const CONNECTION = /^([A-Z][A-Za-z]*)Connection$/;

const PAGE_ARGUMENTS = parse(`type T { f(
  "How many to give from the beginning, or after \`after\`: 1 to 100, 20 if left out."
  first: Int
  "A cursor of this connection: what follows it is given."
  after: String
  "How many to give from the end, or before \`before\`: 1 to 100."
  last: Int
  "A cursor of this connection: what precedes it is given; goes with \`last\`."
  before: String
): Int }`).definitions[0].fields[0].arguments;

const connectionOf = (name) =>
  parse(`
"""
A page of things of the type ${name}.
"""
type ${name}Connection {
  "The things with their cursors."
  edges: [${name}Edge!]!
  "The things."
  nodes: [${name}!]!
  "Where the page lies in the connection."
  pageInfo: PageInfo!
  "How many there are in all, on every page; counted only when asked for. Null if counting failed: \`errors\` says why."
  totalCount: Int
}`).definitions;

const edgeOf = (name) =>
  parse(`
"""
A thing of the type ${name} and its place in the connection.
"""
type ${name}Edge {
  "Opaque: for \`after\` and \`before\` of the same field."
  cursor: String!
  "The thing."
  node: ${name}!
}`).definitions;

/** Its values are named as `__typename` names them. */
function entityTypeOf(definitions) {
  const isEntity = ({ kind, interfaces = [] }) =>
    kind === Kind.OBJECT_TYPE_DEFINITION && interfaces.some(({ name }) => name.value === 'Entity');
  const [made] = parse('"Types of named things, as `__typename` names them." enum EntityType').definitions;
  const values = definitions
    .filter(isEntity)
    .map(({ name, description }) => ({ kind: Kind.ENUM_VALUE_DEFINITION, name, description, directives: [] }));
  return { ...made, values };
}

function namedType(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

const isObject = ({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION;

function withInterfaceFields(definition, interfaces) {
  if (!isObject(definition)) return definition;
  const own = new Set(definition.fields.map(({ name }) => name.value));
  const inherited = new Map();
  for (const { name } of definition.interfaces) {
    for (const field of interfaces.get(name.value)?.fields ?? []) {
      if (!own.has(field.name.value) && !inherited.has(field.name.value)) inherited.set(field.name.value, field);
    }
  }
  return { ...definition, fields: [...inherited.values(), ...definition.fields] };
}

function asConnection(coordinate, field) {
  if (field.type.kind === Kind.NON_NULL_TYPE)
    throw new Error(
      `${coordinate} is never null. Expected a connection that is null where its branch fails. Remove the "!" behind it.`,
    );
  const value = `${field.description?.value ?? ''} Null if this branch failed: \`errors\` says why.`.trim();
  return {
    ...field,
    description: { kind: Kind.STRING, value },
    arguments: [...PAGE_ARGUMENTS, ...(field.arguments ?? [])],
  };
}

function withPages(definition) {
  return visit(definition, {
    FieldDefinition: (field) =>
      CONNECTION.test(namedType(field.type))
        ? asConnection(`${definition.name.value}.${field.name.value}`, field)
        : undefined,
  });
}

/** @param text the SDL of all files @returns {import('graphql').DocumentNode} */
function expandSchema(text) {
  const { definitions } = parse(text);
  const declared = new Set(
    definitions.filter((node) => !node.kind.endsWith('Extension')).map(({ name }) => name.value),
  );
  // An interface that implements another has its fields too, and comes after it in the files.
  const interfaces = new Map();
  for (const node of definitions.filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION)) {
    interfaces.set(node.name.value, withInterfaceFields(node, interfaces));
  }
  const complete = definitions.map((node) => withPages(withInterfaceFields(node, interfaces)));
  const used = new Set();
  visit({ kind: Kind.DOCUMENT, definitions: complete }, { NamedType: ({ name }) => void used.add(name.value) });
  const connections = [...used].map((name) => CONNECTION.exec(name)?.[1]).filter((name) => name !== undefined);
  const made = connections
    .sort()
    .flatMap((name) => [
      ...(declared.has(`${name}Edge`) ? [] : edgeOf(name)),
      ...(declared.has(`${name}Connection`) ? [] : connectionOf(name)),
    ]);
  const enums = used.has('EntityType') ? [entityTypeOf(definitions)] : [];
  return { kind: Kind.DOCUMENT, definitions: [...complete, ...enums, ...made] };
}

/** A loader of graphql-codegen. @param pattern `<directory>/*.graphql` */
function load(pattern) {
  const directory = dirname(pattern);
  // base.graphql first: it has the interfaces that the others implement.
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => Number(b === 'base.graphql') - Number(a === 'base.graphql') || a.localeCompare(b));
  return expandSchema(files.map((file) => readFileSync(join(directory, file), 'utf8')).join('\n'));
}

module.exports = load;
module.exports.expandSchema = expandSchema;
