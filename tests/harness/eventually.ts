import { setTimeout as delay } from 'node:timers/promises';

/** Pause between two looks, in milliseconds. */
const LOOK_AGAIN_MS = 20;

/** Waits until `look` gives what `isWanted`; fails with what it gave last when that takes more than `withinMs`. */
export async function eventually<Value>(
  look: () => Value | Promise<Value>,
  isWanted: (value: Value) => boolean,
  withinMs = 30_000,
): Promise<Value> {
  const startMs = performance.now();
  for (;;) {
    const value = await look();
    if (isWanted(value)) return value;
    if (performance.now() - startMs > withinMs) {
      throw new Error(`After ${withinMs} ms it is still ${JSON.stringify(value)}. Expected ${isWanted.toString()}.`);
    }
    await delay(LOOK_AGAIN_MS);
  }
}
