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
import { accounting, failedAccount, newAccount, tell, type AccountedContext } from './account.js';
import { createFormatError, hasFailed, publicError, statusOf } from './formatError.js';
import { lifeOf, whileAnswering } from './life.js';
import { limitsPlugin } from './limits/plugin.js';
import type { Metrics } from './metrics.js';
import { GRAPHQL_PATH } from './paths.js';
import { graphqlRules, refuse } from './requests.js';

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
  const apollo = new ApolloServer<AccountedContext>({
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
      accounting,
    ],
  });
  await apollo.start();
  // Fastify has answered what was under way before it runs this hook, so Apollo needs no draining of its own.
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    preHandler: graphqlRules(limits),
    handler: async (request, reply) => {
      const startedMs = performance.now();
      const life = lifeOf(reply.raw, requestTimeoutMs);
      let account = newAccount();
      const close = () => {
        tell(account, { requestId: request.id, durationMs: performance.now() - startedMs }, { log: app.log, metrics });
      };
      try {
        const answer = await fromOneRelease(watch, life.signal, (reading) =>
          whileAnswering(life, async (part) => {
            account = newAccount();
            const context = { ...createContext(options, request.id, { ...part, ...reading }), account };
            return fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) }).call(app, request, reply);
          }),
        );
        close();
        return answer;
      } catch (cause) {
        account = failedAccount(account, cause);
        close();
        refuse(request, reply, publicError(cause));
        return reply;
      }
    },
  });
}
