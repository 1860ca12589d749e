import cors, { type FastifyCorsOptions } from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HttpSettings } from '../config.js';
import { GRAPHQL_PATH, pathOf } from './paths.js';

/** A year, in seconds: what browsers ask of a site that means it. */
const HSTS_S = 31_536_000;
/** How long a browser may remember that it may ask, in seconds; Chromium keeps it for two hours at most. */
const PREFLIGHT_S = 7200;

/** Answers that are data: whoever shows one as a page shows text and loads nothing. */
const NOTHING_BUT_TEXT = {
  defaultSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/**
 * The headers that keep a browser from doing with an answer what it was not made for, and those that let pages of other origins read
 * what is public. Pages that need more say so on their routes.
 */
export async function registerHeaders(app: FastifyInstance, { corsOrigins }: HttpSettings): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: NOTHING_BUT_TEXT },
    frameguard: { action: 'deny' },
    // Only behind TLS, and helmet cannot know that: see below.
    strictTransportSecurity: false,
    // Data that other origins may read, they may also load.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${HSTS_S}`);
    done();
  });
  // No cookie and no password is ever asked for, so that a page of another origin reads nothing that its visitor could not.
  const forGraphql = {
    origin: corsOrigins === '*' ? corsOrigins : corsOrigins.length === 0 ? false : [...corsOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['x-request-id', 'retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
    maxAge: PREFLIGHT_S,
    strictPreflight: false,
  };
  // What is for the operator is not: a visitor's browser may reach a server that the page cannot, such as one of localhost.
  const delegator = ({ url }: FastifyRequest, settle: (error: null, options: FastifyCorsOptions) => void) => {
    settle(null, pathOf(url) === GRAPHQL_PATH ? forGraphql : { origin: false });
  };
  await app.register(cors, { delegator });
}
