import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { QueryLimits } from '../config.js';
import { createContext, type Context, type ContextOptions } from '../context.js';
import { MinshengError } from '../errors.js';
import { fromOneRelease, ReleaseWatch } from '../release/watch.js';
import { createSchema } from '../schema.js';
import { createFormatError, hasFailed, isOperatorsConcern, statusOf } from './formatError.js';
import { lifeOf, whileAnswering } from './life.js';
import { limitsPlugin } from './limits/plugin.js';
import type { Metrics } from './metrics.js';
import { graphqlRules } from './requests.js';

/**
 * An answer without data has the status of its first error, where the client asked for a media type that has one. One whose fields have
 * all failed has no data either: the media type reserves other statuses than 2xx for answers that have none.
 */
const statuses: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response: { body, http } }) {
        if (body.kind === 'single' && hasFailed(body.singleResult)) {
          const code = body.singleResult.errors?.[0]?.extensions?.code;
          const status = statusOf(code, request.http?.headers.get('accept') ?? '');
          if (status !== undefined) http.status = status;
          if (status !== undefined && status !== 200) delete body.singleResult.data;
        }
        return Promise.resolve();
      },
    }),
};

/** The public schema only reads. GraphQL itself would answer a mutation with a fault of the server. */
const queriesOnly: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation }) {
        const kind = operation?.operation ?? 'query';
        if (kind === 'query') return Promise.resolve();
        const error = new MinshengError('BAD_USER_INPUT', {
          argument: 'query',
          received: `a ${kind}`,
          expected: 'a query: this API only reads',
          action: 'Ask with "query" or with braces alone.',
        });
        return Promise.reject(new GraphQLError(error.message, { originalError: error }));
      },
    }),
};

/** One line for each operation, and the cause of each error that is not the client's. */
function logging(app: FastifyInstance): ApolloServerPlugin<Context> {
  return {
    requestDidStart({ contextValue: { requestId } }) {
      const startedMs = performance.now();
      return Promise.resolve({
        didEncounterErrors({ errors }) {
          for (const error of errors.filter(isOperatorsConcern)) {
            app.log.error({ requestId, path: error.path, err: error.originalError ?? error }, 'a field failed');
          }
          return Promise.resolve();
        },
        willSendResponse({ operationName, errors }) {
          const durationMs = Math.round(performance.now() - startedMs);
          app.log.info({ requestId, operation: operationName, errors: errors?.length ?? 0, durationMs }, 'operation');
          return Promise.resolve();
        },
      });
    },
  };
}

export interface GraphqlOptions {
  /** What the context of each request is made of. */
  context: ContextOptions;
  /** Longest time one request may take, in milliseconds. */
  requestTimeoutMs: number;
  metrics: Metrics;
  limits: QueryLimits;
  /** What is served; the public schema unless another is given. */
  schema?: GraphQLSchema | undefined;
}

/** Faults of one text that are told: what else is wrong shows when these are mended. */
const MAX_FAULTS = 10;

/** Serves GraphQL at `/graphql`, by POST and by GET. */
export async function registerGraphql(
  app: FastifyInstance,
  { context: options, requestTimeoutMs, metrics, limits, schema = createSchema() }: GraphqlOptions,
): Promise<void> {
  const watch = new ReleaseWatch(options);
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: createFormatError(limits),
    introspection: true,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: MAX_FAULTS },
    includeStacktraceInErrorResponses: false,
    // They would be state of one process, and of no use to another replica.
    persistedQueries: false,
    // Signals are handled by the one who started the process, who has a database to stop too.
    stopOnTerminationSignals: false,
    plugins: [
      // On by default, it costs 40 % of the CPU of a big answer, and nothing here uses it.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      queriesOnly,
      limitsPlugin(limits),
      statuses,
      logging(app),
      metrics.plugin,
    ],
  });
  await apollo.start();
  // Fastify has answered what was under way before it runs this hook, so Apollo needs no draining of its own.
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: graphqlRules(limits),
    handler: (request, reply) => {
      const life = lifeOf(reply.raw, requestTimeoutMs);
      return fromOneRelease(watch, life.signal, (reading) =>
        whileAnswering(life, async (part) => {
          const context = createContext({ ...options, measure: metrics.measure }, request.id, { ...part, ...reading });
          return fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) }).call(app, request, reply);
        }),
      );
    },
  });
}
