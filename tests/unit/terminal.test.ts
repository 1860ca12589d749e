import { describe, expect, test } from '@jest/globals';
import { embeddedOptions } from '../../src/cli/embedded.js';
import { createProgress } from '../../src/cli/terminal.js';
import type { EmbeddedProgress } from '../../src/neo4j/embedded/progress.js';
import { defaults } from '../harness/environment.js';

/** What a log shows of a step of the embedded database. */
function shownOf(...steps: EmbeddedProgress[]): string {
  let text = '';
  const progress = createProgress({ isTTY: false, write: (chunk) => (text += String(chunk)) !== '' });
  for (const step of steps) embeddedOptions(defaults, progress).onProgress?.(step);
  return text;
}

/** What is shown for a load of 2,500 nodes, on a stream that is a terminal or not. */
function shown(isTTY: boolean): string {
  let text = '';
  const progress = createProgress({ isTTY, write: (chunk) => (text += String(chunk)) !== '' });
  progress.show('reading the package');
  for (const done of [0, 1000, 2000]) progress.show('creating nodes', done, 2500);
  progress.show('committing', 0, 0);
  progress.end();
  return text;
}

describe('progress', () => {
  test('is a line for each step with its size in a log', () => {
    expect(shown(false)).toBe('reading the package\ncreating nodes: 2500\ncommitting\n');
  });

  test('names no unit in a log that has no number yet', () => {
    expect(shownOf({ step: 'dump' }, { step: 'dump', done: 43, total: 100 })).toBe('dumping the graph\n');
    expect(shownOf({ step: 'restore' })).toBe('restoring the graph\n');
  });

  test('is one line that changes on a terminal, and stays when it is over', () => {
    const lines = shown(true).split('\r\u001b[2K');
    expect(lines).toEqual([
      '',
      'reading the package',
      'creating nodes 0/2500',
      'creating nodes 1000/2500',
      'creating nodes 2000/2500',
      'committing\n',
    ]);
  });
});
