// @name observationsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column value string
// @column unitId string
// @column comparator Comparator
// @column raw string
// @column periodStart string?
// @column periodEnd string?
// @column periodBasis PeriodBasis
// @column duration string?
// @column referenceStart string?
// @column referenceEnd string?
// @column qualifierIds string[]
// @column context string[]
// @column basis Basis
// @column note string?
// @column seriesId string
// @column modality Modality
// @column statistic Statistic
// @column sourceId string
// @column selector string
// @column paragraph int?
UNWIND $ids AS id
MATCH (o:Resource {id: id})
WHERE o:Observation
MATCH (o)<-[:HAS_OBSERVATION]-(s:Series)
MATCH (o)-[c:CITES]->(d:Source)
RETURN
  o.id AS id,
  o.value AS value,
  o.unitId AS unitId,
  o.comparator AS comparator,
  o.raw AS raw,
  o.periodStart AS periodStart,
  o.periodEnd AS periodEnd,
  o.periodBasis AS periodBasis,
  o.duration AS duration,
  o.referenceStart AS referenceStart,
  o.referenceEnd AS referenceEnd,
  o.qualifierIds AS qualifierIds,
  o.context AS context,
  o.basis AS basis,
  o.note AS note,
  s.id AS seriesId,
  s.modality AS modality,
  s.statistic AS statistic,
  d.id AS sourceId,
  c.selector AS selector,
  c.paragraph AS paragraph
