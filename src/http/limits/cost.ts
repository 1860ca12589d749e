import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../../connection/arguments.js';
import { isPaged, type Arguments, type Parent } from './arguments.js';

/**
 * Items of a list that says nothing of its length, such as aliases, qualifiers or the arguments of a field of the schema. In the data
 * such lists have up to five; what has more is asked page by page.
 */
export const LIST_ITEMS = 5;
/** A name or a number beside the object that it is part of takes a tenth of the time and the bytes. Counted in whole tenths. */
const TENTHS = { value: 1, object: 10 };

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As GraphQL has coerced them. */
  readonly variables: Arguments;
  /** Told each field with its arguments, once wherever it is asked for. It may throw. */
  readonly onField: (node: FieldNode, parent: Parent, field: GraphQLField<unknown, unknown>, given: Arguments) => void;
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  const everywhere = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name);
  return everywhere ?? (isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined);
}

/** `first` or `last` of a page; whatever is no size there was refused before. */
function pageSizeOf(field: GraphQLField<unknown, unknown>, { first, last }: Arguments): number | undefined {
  if (!isPaged(field)) return undefined;
  const size = first ?? last;
  return typeof size === 'number' ? size : DEFAULT_PAGE_SIZE;
}

/** As many items as ids, for a field such as `nodes(ids:)`; where there are several lists of ids, each with each. */
function idCountOf(field: GraphQLField<unknown, unknown>, given: Arguments): number | undefined {
  const lists = field.args
    .filter(({ type }) => getNamedType(type).name === 'ID')
    .map(({ name }) => given[name])
    .filter((list) => Array.isArray(list));
  return lists.length === 0 ? undefined : lists.reduce((product, { length }) => product * length, 1);
}

/**
 * What an operation may cost, in objects: 1 for each object that a field may return and a tenth for each plain value, inside a list
 * as often as the list has items. A page has `first ?? last ?? DEFAULT_PAGE_SIZE` items; the list below it (`edges`, `nodes`) has
 * the same. A field that takes ids has as many as there are ids, or the lists below it have. `__schema.types` has as many as there are types. Any other list is taken to
 * have `LIST_ITEMS`. Of fragments on types that exclude each other the dearest counts. What `@skip` and `@include` leave out costs nothing.
 */
export function costOf({ schema, operation, fragments, variables, onField }: Asked): number {
  const typeCount = Object.keys(schema.getTypeMap()).length;

  function isLeftOut(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return false;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.if === true || include?.if === false;
  }

  function typesOf(type: GraphQLCompositeType): readonly string[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }

  /** @param listSize items of the lists right below a field that says how many it is asked for */
  function ofField(node: FieldNode, parent: GraphQLCompositeType, listSize: number | undefined): number {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return 0; // validation has refused it
    const given = getArgumentValues(field, node, variables);
    // A union has no field but __typename, which takes no argument.
    if (isObjectType(parent) || isInterfaceType(parent)) onField(node, parent, field, given);
    const askedFor = pageSizeOf(field, given) ?? idCountOf(field, given);
    const isTypes = parent.name === '__Schema' && field.name === 'types';
    const isList = isListType(getNullableType(field.type));
    const count = isList ? (askedFor ?? listSize ?? (isTypes ? typeCount : LIST_ITEMS)) : 1;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return count * TENTHS.value;
    return count * (TENTHS.object + ofSelections(node.selectionSet, type, isList ? undefined : askedFor));
  }

  /** The dearest of the types that `type` may be. */
  function ofSelections(
    set: SelectionSetNode | undefined,
    type: GraphQLCompositeType,
    listSize: number | undefined,
  ): number {
    const costs = new Map(typesOf(type).map((name) => [name, 0]));
    addSelections(costs, set, type, [...costs.keys()], listSize);
    return Math.max(0, ...costs.values());
  }

  /** @param types those of `costs` that the fragments around leave */
  function addSelections(
    costs: Map<string, number>,
    set: SelectionSetNode | undefined,
    parent: GraphQLCompositeType,
    types: readonly string[],
    listSize: number | undefined,
  ): void {
    for (const node of set?.selections ?? []) {
      if (isLeftOut(node)) continue;
      if (node.kind === Kind.FIELD) {
        const cost = ofField(node, parent, listSize);
        for (const name of types) costs.set(name, (costs.get(name) ?? 0) + cost);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = schema.getType(fragment?.typeCondition?.name.value ?? parent.name);
      const narrower = isCompositeType(condition) ? condition : parent;
      const possible = new Set(typesOf(narrower));
      const left = types.filter((name) => possible.has(name));
      addSelections(costs, fragment?.selectionSet, narrower, left, listSize);
    }
  }

  const root = schema.getRootType(operation.operation);
  const cost = root ? ofSelections(operation.selectionSet, root, undefined) : 0;
  return Math.min(Math.ceil(cost / TENTHS.object), Number.MAX_SAFE_INTEGER);
}
