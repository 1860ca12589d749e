import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpSettings } from '../config.js';
import { isMinshengError, MinshengError, systemCode } from '../errors.js';
import { pathOf } from './paths.js';

/** What goes wrong before GraphQL is answered in the same form: a message and a code of the registry. */
export function failureBody({ message, code }: MinshengError) {
  return { errors: [{ message, extensions: { code } }] };
}

/** Methods by which something here can be asked. */
const METHODS = ['GET', 'POST'] as const;

const JSON_TYPE = 'application/json; charset=utf-8';

interface Fault {
  readonly statusCode?: number;
  readonly message: string;
}

function isClients({ statusCode }: Fault): boolean {
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500;
}

function failureOf(fault: Fault, request: FastifyRequest, { maxBodyBytes }: HttpSettings): MinshengError {
  if (isMinshengError(fault) && fault.audience === 'client') return fault;
  if (!isClients(fault)) return new MinshengError('INTERNAL_SERVER_ERROR', {});
  if (fault.statusCode === 413) return new MinshengError('BODY_TOO_LARGE', { limitBytes: maxBodyBytes });
  if (fault.statusCode === 415) {
    const type = request.headers['content-type'];
    const received = type === undefined ? 'no content-type' : `content-type ${JSON.stringify(type.slice(0, 80))}`;
    return new MinshengError('UNSUPPORTED_MEDIA_TYPE', { received });
  }
  return new MinshengError('BAD_REQUEST', { reason: fault.message.slice(0, 200) });
}

/** Answers what is not found, what cannot be read and what fails outside GraphQL. */
export function registerFailures(app: FastifyInstance, settings: HttpSettings): void {
  app.setNotFoundHandler((request, reply) => {
    const { method } = request;
    const path = pathOf(request.url);
    const allowed = METHODS.filter((each) => app.hasRoute({ method: each, url: path }));
    if (allowed.length === 0) {
      const error = new MinshengError('NOT_FOUND', { method, path: path.slice(0, 80) });
      return reply.code(error.status).send(failureBody(error));
    }
    const error = new MinshengError('METHOD_NOT_ALLOWED', {
      received: `${method} ${path}`,
      expected: allowed.join(' or '),
    });
    return reply.code(error.status).header('allow', allowed.join(', ')).send(failureBody(error));
  });
  app.setErrorHandler((fault: Fault, request, reply) => {
    const error = failureOf(fault, request, settings);
    if (error.status >= 500) request.log.error({ requestId: request.id, err: fault }, 'a request failed');
    // Statuses that a code of ours has no word for, such as 403 for a file: its own says more than 400.
    const status = error.code === 'BAD_REQUEST' ? (fault.statusCode ?? error.status) : error.status;
    return reply.code(status).send(failureBody(error));
  });
}

/** An address that is no URL: Fastify finds it before there is a route whose hooks would run. */
export const answerBadAddress: NonNullable<FastifyServerOptions['frameworkErrors']> = (_fault, request, { raw }) => {
  const error = new MinshengError('BAD_REQUEST', { reason: 'the address is not well formed' });
  const head = { 'content-type': JSON_TYPE, 'x-request-id': request.id };
  raw.writeHead(error.status, head).end(JSON.stringify(failureBody(error)));
};

function connectionFailure(code: string | undefined, { requestTimeoutMs }: HttpSettings): MinshengError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new MinshengError('REQUEST_TIMEOUT', { timeoutMs: requestTimeoutMs });
  if (code === 'HPE_HEADER_OVERFLOW') return new MinshengError('HEAD_TOO_LARGE', {});
  return new MinshengError('BAD_REQUEST', { reason: 'it is no HTTP' });
}

/** What never became a request, or never ended as one: there is a socket only, which is told why and closed. */
export function connectionFailures(settings: HttpSettings): (fault: Error, socket: Socket) => void {
  return (fault, socket) => {
    if (systemCode(fault) === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) {
      const error = connectionFailure(systemCode(fault), settings);
      const body = JSON.stringify(failureBody(error));
      socket.write(
        `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? ''}\r\nconnection: close\r\n` +
          `content-type: ${JSON_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    }
    socket.destroy(fault);
  };
}
