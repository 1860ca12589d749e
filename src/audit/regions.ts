import { finding, type Finding } from './checks.js';
import type { Reading } from './corpus.js';
import type { Gazetteer } from './gazetteer.js';

/** Holds `region` against the place that the source speaks of and those that the words name. */

/** The regions that a figure may be of. Several places named together are the place that holds them all. */
function regionsOf(reading: Reading, gazetteer: Gazetteer): { allowed: string[]; isNamed: boolean } {
  const { row, article, source } = reading;
  const home = source.region;
  const context = row.context.map((selector) => article.at(selector)?.text ?? '').join('\n');
  const named = [...new Set([...gazetteer.named(context, home), ...gazetteer.byLevel(context, home)])];
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return { allowed: [only], isNamed: true };
  if (others.length > 0) {
    const common = gazetteer
      .lineage(named[0] ?? home)
      .find((id) => named.every((one) => gazetteer.lineage(one).includes(id)));
    return { allowed: common === undefined ? named : [common], isNamed: true };
  }
  return { allowed: [home], isNamed: false };
}

export function regionFindings(reading: Reading, gazetteer: Gazetteer): Finding[] {
  const { row, place, article } = reading;
  const { allowed, isNamed } = regionsOf(reading, gazetteer);
  if (allowed.includes(row.region)) return [];
  const reason = isNamed ? 'as its context says' : 'as its source, and no context that names another place, says';
  const difference = { column: 'region', received: row.region, expected: `${allowed.join(' or ')}, ${reason}` };
  return [finding('REGION_DIFFERS', place, difference, article.shown(row.selector))];
}
