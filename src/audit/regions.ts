import { parseSelector } from '../source/selector.js';
import { finding, type Finding } from './checks.js';
import type { Reading } from './corpus.js';
import type { Gazetteer } from './gazetteer.js';

/** Holds `region` against the place that the source speaks of and those that the words name. */

/** What ends a sentence. */
const SENTENCE_END = /[。!?！？\n]/;

function sentenceBefore({ row, article }: Reading): string {
  const span = parseSelector(row.selector);
  if (span === undefined) return '';
  const paragraph = article.paragraph(span.start);
  return article.slice(paragraph.start, span.start).split(SENTENCE_END).at(-1) ?? '';
}

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
    return { allowed: [...new Set([...named, ...(common === undefined ? [] : [common])])], isNamed: true };
  }
  return { allowed: [...new Set([home, ...gazetteer.byLevel(sentenceBefore(reading), home)])], isNamed: false };
}

export function regionFindings(reading: Reading, gazetteer: Gazetteer): Finding[] {
  const { row, place, article } = reading;
  const { allowed, isNamed } = regionsOf(reading, gazetteer);
  if (allowed.includes(row.region)) return [];
  const reason = isNamed ? 'as its context says' : 'as its source, and no context that names another place, says';
  const difference = { column: 'region', received: row.region, expected: `${allowed.join(' or ')}, ${reason}` };
  return [finding('REGION_DIFFERS', place, difference, article.shown(row.selector))];
}
