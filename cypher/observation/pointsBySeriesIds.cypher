// @name pointsBySeriesIds :many – one row per known series; its points as lists in the order of the fields: half the cost of a record each
// @order periodEnd, periodStart (an open start comes first, an open end last), then id
// @param seriesIds string[]
// @column seriesId string
// @column points records[]
// @field points.id string
// @field points.value string
// @field points.unitId string
// @field points.comparator Comparator
// @field points.raw string
// @field points.periodStart string?
// @field points.periodEnd string?
// @field points.periodBasis PeriodBasis
// @field points.duration string?
// @field points.referenceStart string?
// @field points.referenceEnd string?
// @field points.qualifierIds string[]
// @field points.context string[]
// @field points.basis Basis
// @field points.note string?
// @field points.seriesId string
// @field points.modality Modality
// @field points.statistic Statistic
// @field points.sourceId string
// @field points.selector string
// @field points.paragraph int?
UNWIND $seriesIds AS id
MATCH (s:Resource {id: id})
WHERE s:Series
MATCH (s)-[:HAS_OBSERVATION]->(o:Observation)-[c:CITES]->(d:Source)
WITH s, o, c, d
ORDER BY o.periodEnd, coalesce(o.periodStart, ''), o.id
RETURN
  s.id AS seriesId,
  collect([
    o.id,
    o.value,
    o.unitId,
    o.comparator,
    o.raw,
    o.periodStart,
    o.periodEnd,
    o.periodBasis,
    o.duration,
    o.referenceStart,
    o.referenceEnd,
    o.qualifierIds,
    o.context,
    o.basis,
    o.note,
    s.id,
    s.modality,
    s.statistic,
    d.id,
    c.selector,
    c.paragraph
  ]) AS points
