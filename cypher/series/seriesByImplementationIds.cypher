// @name seriesByImplementationIds :many – the series, in the region of each implementation, of the indicators that measure its program
// @order id
// @param implementationIds string[]
// @column implementationId string
// @column id string
// @column regionId string
// @column indicatorId string
// @column subjectIds string[]
// @column populationId string?
// @column modality Modality
// @column statistic Statistic
UNWIND $implementationIds AS id
MATCH (i:Resource {id: id})
WHERE i:Implementation
MATCH (i)-[:RUNS_IN]->(r:Region)
MATCH (i)-[:IMPLEMENTS]->(:Program)<-[:MEASURES]-(n:Indicator)
MATCH (s:Series {indicatorId: n.id, regionId: r.id})
RETURN
  i.id AS implementationId,
  s.id AS id,
  s.regionId AS regionId,
  s.indicatorId AS indicatorId,
  s.subjectIds AS subjectIds,
  s.populationId AS populationId,
  s.modality AS modality,
  s.statistic AS statistic
ORDER BY s.id
