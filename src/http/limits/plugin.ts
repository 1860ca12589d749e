import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, GraphQLError, type ASTNode } from 'graphql';
import type { QueryLimits } from '../../config.js';
import { isMinshengError, MinshengError } from '../../errors.js';
import { argumentFault } from './arguments.js';
import { costOf, type Asked } from './cost.js';
import { fragmentsOf, structureFault, structureOf } from './structure.js';

function refusal(error: MinshengError, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, ...(nodes === undefined ? {} : { nodes }) });
}

/** What GraphQL finds wrong with the values of a field or directive, such as null for a variable whose default would do. */
function asUserInput(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || isMinshengError(error.originalError)) return error;
  const fault = new MinshengError('BAD_USER_INPUT', {
    argument: /^Argument "(\w+)"/.exec(error.message)?.[1] ?? 'variables',
    received: `refused (${error.message.slice(0, 200)})`,
    expected: 'a value of its type',
    action: 'Correct the variables, or leave them out.',
  });
  return refusal(fault, error.nodes?.[0]);
}

/** In the words of somebody who has not read how `costOf` does it. */
const HOW_COST_IS_COUNTED =
  '1 for each object that may be returned and a tenth for each plain value, both times the sizes of the pages and lists that they are in';

type Operation = GraphQLRequestContextDidResolveOperation<BaseContext>;

/** @returns `undefined` where the operation is unknown or its variables are wrong: GraphQL says which there are, and each that is wrong */
function costOfRequest({ schema, document, operation, request }: Operation, limits: QueryLimits): number | undefined {
  if (operation === undefined) return undefined;
  const fragments = fragmentsOf(document);
  const fault = structureFault(structureOf(operation, fragments), limits);
  if (fault !== undefined) throw refusal(fault);
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).coerced;
  if (variables === undefined) return undefined;
  try {
    return costOf({ schema, operation, fragments, variables, onField });
  } catch (error) {
    throw asUserInput(error);
  }
}

const onField: Asked['onField'] = (node, parent, field, given) => {
  const fault = argumentFault(parent, field, given);
  if (fault !== undefined) throw refusal(fault, node);
};

/**
 * Holds every operation against the limits before anything of it is executed, and its arguments against what can be said without the
 * graph; tells its cost in `extensions.cost` of the answer. Apollo keeps documents that it has validated, so this is no rule of
 * validation: it runs for each request, with its variables.
 */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin {
  return {
    requestDidStart() {
      let asked: number | undefined;
      function admit(operation: Operation): void {
        asked = costOfRequest(operation, limits);
        if (asked === undefined || asked <= limits.costObjects) return;
        const received = `a cost of ${asked} objects`;
        const expected = `a cost of at most ${limits.costObjects}: ${HOW_COST_IS_COUNTED}`;
        const action = 'Ask for smaller pages with "first" or "last", or in several requests.';
        throw refusal(new MinshengError('QUERY_TOO_LARGE', { received, expected, action }));
      }
      return Promise.resolve({
        didResolveOperation: (operation) =>
          Promise.resolve().then(() => {
            admit(operation);
          }),
        willSendResponse({ response: { body } }) {
          if (body.kind === 'single' && asked !== undefined) {
            const cost = { asked, limit: limits.costObjects };
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
