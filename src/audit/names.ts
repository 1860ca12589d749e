import type { Tables } from '../generated/package.js';
import type { Thing } from './entities.js';

/** What things are called, and whether words are about them. */

/** Names by which each thing is known, an implementation also by those of its program. */
export function namesOf(tables: Tables, things: readonly Thing[]): (id: string) => readonly string[] {
  const regions = tables.regions.map(({ id, nameZh, aliases }) => [`region/${id}`, [nameZh, ...aliases]] as const);
  const own = things.map(({ id, nameZh, aliases }) => [id, [nameZh, ...aliases]] as const);
  const names = new Map<string, readonly string[]>([...regions, ...own]);
  const programs = new Map(things.map(({ id, program }) => [id, program]));
  return (id) => [...(names.get(id) ?? []), ...(names.get(programs.get(id) ?? '') ?? [])];
}

/** Pairs of neighbouring letters, numbers or characters, without signs between: what two names have in common. */
function pairsOf(text: string): Set<string> {
  const points = [...text.toLowerCase()].filter((point) => /[\p{L}\p{N}]/u.test(point));
  return new Set(points.slice(1).map((point, index) => `${points[index] ?? ''}${point}`));
}

/** Whether a text and one of the names share two neighbouring characters. */
export function isAlike(text: string, names: readonly string[]): boolean {
  const pairs = pairsOf(text);
  return names.some((name) => [...pairsOf(name)].some((pair) => pairs.has(pair)));
}
