#!/usr/bin/env node
// Asks the server on this machine whether it is well, for probes of containers, whose image has no curl. `live` or `ready`; exits 0
// when the answer is 200 and 1 when it is not, with the reason.

/** Longest wait for the answer, in milliseconds: readiness itself takes at most 1,900. */
const ANSWER_WITHIN_MS = 2500;

const [, , probe = 'live'] = process.argv;
const address = `http://127.0.0.1:${process.env.PORT || 4000}/health/${probe}`;
try {
  const response = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  console.log(await response.text());
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  console.error(
    `${address} does not answer (${error.cause?.code ?? error.name}). Expected a running server. Start it.`,
  );
  process.exitCode = 1;
}
