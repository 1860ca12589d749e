import type { Connection } from '../connection/connection.js';
import type { ObservationsRow } from '../generated/cypher.js';
import type { Period } from '../generated/schema.js';
import type { CitationSource } from '../source/mapper.js';

/** What resolvers of Observation start from. Its value is the exact decimal string of the package, never a float. */
export type ObservationSource = ObservationsRow;
export type ObservationConnectionSource = Connection<ObservationSource>;

export function periodOf(observation: ObservationSource): Period {
  return { start: observation.periodStart, end: observation.periodEnd, duration: observation.duration };
}

/** The period that a change is compared with; `null` where the source names none. */
export function referenceOf({ referenceStart, referenceEnd }: ObservationSource): Period | null {
  if (referenceStart === null && referenceEnd === null) return null;
  return { start: referenceStart, end: referenceEnd, duration: null };
}

export function citationOf({ sourceId, selector, paragraph }: ObservationSource): CitationSource {
  return { sourceId, selector, paragraph };
}
