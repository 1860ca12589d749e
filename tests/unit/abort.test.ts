import { describe, expect, test } from '@jest/globals';
import { unlessAborted } from '../../src/abort.js';

describe('work that is waited for until a signal', () => {
  test('is not begun when the signal was aborted before: nobody would hear how it ends', async () => {
    let begun = 0;
    const work = () => {
      begun += 1;
      return Promise.reject(new Error('of the work'));
    };
    await expect(unlessAborted(work, AbortSignal.abort(new Error('of the signal')))).rejects.toThrow('of the signal');
    expect(begun).toBe(0);
  });

  test('ends as it does, or with the reason of the signal if that comes first', async () => {
    const over = new AbortController();
    expect(await unlessAborted(() => Promise.resolve(7), over.signal)).toBe(7);
    const forEver = unlessAborted(() => new Promise<never>(() => undefined), over.signal);
    over.abort(new Error('of the signal'));
    await expect(forEver).rejects.toThrow('of the signal');
  });
});
