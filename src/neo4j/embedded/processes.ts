import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What is known of a running process. */
export interface ProcessFacts {
  /** Its command and arguments, separated by blanks. */
  command: string;
  /** When it started, in the system's own form: together with the pid it is unique, for pids are used again. */
  started: string;
}

/** Facts of a process that runs; `undefined` for one that is gone, a zombie, or hidden from us. */
export function processFacts(pid: number): ProcessFacts | undefined {
  try {
    return process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  return processFacts(pid) !== undefined;
}

/** Slim container images have no `ps`, but every Linux has /proc. */
function factsFromProc(pid: number): ProcessFacts | undefined {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trimEnd();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // proc(5): the state is the first field behind the name in parentheses, the start time the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  return state === 'Z' || started === undefined ? undefined : { command, started };
}

function factsFromPs(pid: number): ProcessFacts | undefined {
  const output = execFileSync('ps', ['-ww', '-o', 'stat=', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // S  Sun Nov 22 14:19:00 2026  /usr/bin/java …
  const parts = /^\s*(\S+)\s+((?:\S+\s+){4}\S+)\s+(.*)$/m.exec(output);
  if (parts === null) return undefined;
  const [, state = '', started = '', command = ''] = parts;
  return state.startsWith('Z') ? undefined : { command, started };
}
