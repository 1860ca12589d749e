import {
  astFromValue,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field of an object that can be asked for. */
export interface Place {
  /** `Region.children` */
  readonly name: string;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field of every object of a schema, in the order of its types. */
export function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
    );
}

/** Something that a type accepts, as JSON; ids are `id`. */
function valueOf(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id);
  if (isListType(type)) return [valueOf(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) return requiredIn(type, id);
  const values: Readonly<Record<string, unknown>> = { ID: id, Int: 1, Float: 1, Boolean: true };
  return values[type.name] ?? '2020-01-01';
}

function requiredIn(type: GraphQLInputObjectType, id: string): Readonly<Record<string, unknown>> {
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, id)]));
}

function literalOf(type: GraphQLInputType, id: string): string {
  const node = astFromValue(valueOf(type, id), type);
  return node ? print(node) : 'null';
}

/** A field with some arguments as they are given, the other required ones with something that they accept, and something below it. */
export function ask(
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, string>>,
  id: string,
): string {
  const needed = field.args.filter((argument) => isRequiredArgument(argument) && !(argument.name in given));
  const parts = [
    ...needed.map(({ name, type }) => `${name}: ${literalOf(type, id)}`),
    ...Object.entries(given).map(([name, text]) => `${name}: ${text}`),
  ];
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${parts.length > 0 ? `(${parts.join(', ')})` : ''}${below}`;
}

/** The selection sets around one, from Query down. */
export type Route = (inner: string) => string;

/** An id that is well-formed, for what needs not be there. */
export const ANY_ID = 'region/410000';

/**
 * The shortest way from Query to each object of a schema. What is a Node is reached by its id.
 * @param ids by type, where something should be there
 */
export function routesOf(
  schema: GraphQLSchema,
  ids: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no Query.');
  routes.set(query.name, (inner) => `{ ${inner} }`);
  const node = schema.getType('Node');
  for (const { name } of isAbstractType(node) ? schema.getPossibleTypes(node) : []) {
    const id = ids.get(name) ?? ANY_ID;
    routes.set(name, (inner) => `{ node(id: "${id}") { ... on ${name} { ${inner} } } }`);
  }
  // A map tells what is set while it is read too, so that this goes on from each type that was found.
  for (const [name, route] of routes) {
    for (const place of placesOf(schema).filter(({ type }) => type.name === name)) {
      const target = getNamedType(place.field.type);
      if (!isCompositeType(target)) continue;
      const possible = isObjectType(target) ? [target] : schema.getPossibleTypes(target);
      for (const type of possible.filter((candidate) => !routes.has(candidate.name))) {
        const field = ask(place.field, {}, ids.get(type.name) ?? ANY_ID).replace(/ \{ __typename \}$/, '');
        routes.set(type.name, (inner) => route(`${field} { ... on ${type.name} { ${inner} } }`));
      }
    }
  }
  return routes;
}

function typesIn(type: GraphQLInputType, seen = new Set<string>()): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [named.name];
  if (seen.has(named.name)) return [];
  seen.add(named.name);
  return Object.values(named.getFields()).flatMap((field) => typesIn(field.type, seen));
}

/** Whether a text can be put into an argument, at whatever depth: ids, texts and scalars of our own. */
export function takesText({ type }: GraphQLArgument): boolean {
  return typesIn(type).some((name) => !['Int', 'Float', 'Boolean'].includes(name)) && !isEnumType(getNamedType(type));
}

/** Values of a type in each of which `text` stands in one place; other ids are `id`. */
export function valuesWith(type: GraphQLInputType, text: string, id: string, depth = 0): unknown[] {
  if (isNonNullType(type)) return valuesWith(type.ofType, text, id, depth);
  if (isListType(type)) return valuesWith(type.ofType, text, id, depth).map((value) => [value]);
  if (isEnumType(type) || ['Int', 'Float', 'Boolean'].includes(type.name) || depth > 4) return [];
  if (!isInputObjectType(type)) return [text];
  return Object.values(type.getFields()).flatMap((field) =>
    valuesWith(field.type, text, id, depth + 1).map((value) => ({ ...requiredIn(type, id), [field.name]: value })),
  );
}
