// @name statementPartsByObservationIds :many – the names and symbols that the plain statement of an observation is made of, in any order
// @param ids string[]
// @column id string
// @column regionZh string
// @column regionEn string
// @column indicatorZh string
// @column indicatorEn string
// @column subjectsZh string[]
// @column subjectsEn string[]
// @column populationZh string?
// @column populationEn string?
// @column unitSymbolZh string?
// @column unitSymbolEn string?
// @column qualifiersZh string[]
// @column qualifiersEn string[]
MATCH (o:Resource)
WHERE o.id IN $ids AND o:Observation
MATCH (o)<-[:HAS_OBSERVATION]-(s:Series)
MATCH (s)-[:SERIES_IN]->(r:Region)
MATCH (s)-[:SERIES_OF]->(i:Indicator)
MATCH (o)-[:IN_UNIT]->(u:Unit)
RETURN
  o.id AS id,
  r.nameZh AS regionZh,
  r.nameEn AS regionEn,
  i.nameZh AS indicatorZh,
  i.nameEn AS indicatorEn,
  [(s)-[:SUBJECT]->(e:Entity) | e.nameZh] AS subjectsZh,
  [(s)-[:SUBJECT]->(e:Entity) | e.nameEn] AS subjectsEn,
  head([(s)-[:ABOUT]->(p:Population) | p.nameZh]) AS populationZh,
  head([(s)-[:ABOUT]->(p:Population) | p.nameEn]) AS populationEn,
  u.symbolZh AS unitSymbolZh,
  u.symbolEn AS unitSymbolEn,
  [(o)-[:QUALIFIED_BY]->(q:Qualifier) | q.nameZh] AS qualifiersZh,
  [(o)-[:QUALIFIED_BY]->(q:Qualifier) | q.nameEn] AS qualifiersEn
