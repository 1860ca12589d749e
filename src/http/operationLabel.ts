import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Of a request that is no valid query. */
export const NO_OPERATION = 'none';
/** Of a query that asks for nothing but the schema. */
const INTROSPECTION = 'introspection';
/** Of a query with different root fields. */
const SEVERAL = 'several';

/**
 * What a request asks for, out of a closed set: the one root field of the schema that it has, or `several`, `introspection` or
 * `none`. Names and aliases that a client chooses are never used.
 */
export function operationLabel(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
): string {
  if (operation?.operation !== OperationTypeNode.QUERY) return NO_OPERATION;
  const asked = rootFields(document, operation.selectionSet);
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => asked.has(name));
  return fields.length > 1 ? SEVERAL : (fields[0] ?? INTROSPECTION);
}

/** Names of the fields of a valid document's root, those in fragments too. */
function rootFields(document: DocumentNode, root: SelectionSetNode): Set<string> {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const fields = new Set<string>();
  const seen = new Set<SelectionSetNode>(); // a fragment may be spread often
  const waiting: SelectionSetNode[] = [root];
  for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
    if (seen.has(set)) continue;
    seen.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else {
        const spread = fragments.get(selection.name.value);
        if (spread !== undefined) waiting.push(spread);
      }
    }
  }
  return fields;
}
