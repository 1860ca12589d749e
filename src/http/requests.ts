import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { QueryLimits } from '../config.js';
import { MinshengError } from '../errors.js';
import { failureBody } from './failures.js';
import { GRAPHQL_RESPONSE, statusOf } from './formatError.js';
import { fragmentFault } from './limits/structure.js';

/** A body that we would read otherwise than it was meant: in another charset, or compressed, when little may become much. */
function encodingFault({ headers }: FastifyRequest): MinshengError | undefined {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    const received = `content-encoding ${JSON.stringify(encoding.slice(0, 80))}`;
    return new MinshengError('UNSUPPORTED_MEDIA_TYPE', { received });
  }
  const charsets = (headers['content-type'] ?? '').matchAll(/;\s*charset\s*=\s*"?([^\s;"]*)/gi);
  const foreign = [...charsets].map(([, charset = '']) => charset).find((charset) => !/^utf-?8$/i.test(charset));
  if (foreign === undefined) return undefined;
  return new MinshengError('UNSUPPORTED_MEDIA_TYPE', { received: `charset ${JSON.stringify(foreign.slice(0, 80))}` });
}

/** JSON in plain UTF-8 is the only body that is read, and what stands for host must be one. */
export function registerRequestRules(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    const encoding = encodingFault(request);
    if (encoding !== undefined) {
      reply.header('connection', 'close'); // what it still sends is not read
      done(encoding);
      return;
    }
    // The integration of Apollo makes a URL of them, and fails where there is none.
    const isAddress = URL.canParse(`${request.protocol}://${request.hostname}/`);
    done(isAddress ? undefined : new MinshengError('BAD_REQUEST', { reason: 'the header "host" names no host' }));
  });
}

/** Every text that Apollo may take for the query: that of the body, or each of the address. */
function queriesOf({ method, body, url }: FastifyRequest): readonly string[] {
  if (method === 'GET') {
    const [, ...search] = url.split('?');
    return new URLSearchParams(search.join('?')).getAll('query');
  }
  const isObject = typeof body === 'object' && body !== null && 'query' in body;
  return isObject && typeof body.query === 'string' ? [body.query] : [];
}

/** Answers a request for GraphQL that fails as a whole, as Apollo would. */
export function refuse({ headers: { accept = '' } }: FastifyRequest, reply: FastifyReply, error: MinshengError): void {
  const type = accept.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json';
  reply
    .code(statusOf(error.code, accept) ?? error.status)
    .type(`${type}; charset=utf-8`)
    .send(failureBody(error));
}

/** A media type that an answer may have, unless its weight is 0; blanks are taken out before. */
const TYPE_OF_ANSWER =
  /^(\*\/\*|application\/(\*|json|graphql-response\+json))(;charset="?utf-8"?)?(;q=(?!0(\.0*)?(;|$)).*)?$/i;

/** Whether a client takes any answer. Apollo would find out when the answer is there. */
function takesAnswers({ accept = '' }: FastifyRequest['headers']): boolean {
  return accept === '' || accept.split(',').some((range) => TYPE_OF_ANSWER.test(range.replaceAll(/\s/g, '')));
}

/** What must be refused before Apollo parses it. */
export function graphqlRules(limits: QueryLimits) {
  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    if (!takesAnswers(request.headers)) {
      const received = `accept: ${String(request.headers.accept).slice(0, 80)}`;
      done(new MinshengError('NOT_ACCEPTABLE', { received }));
      return;
    }
    if (Array.isArray(request.body)) {
      done(new MinshengError('BATCH_REFUSED', { operations: request.body.length }));
      return;
    }
    const fault = queriesOf(request)
      .map((text) => fragmentFault(text, limits))
      .find((found) => found !== undefined);
    if (fault === undefined) {
      done();
      return;
    }
    refuse(request, reply, fault);
  };
}
