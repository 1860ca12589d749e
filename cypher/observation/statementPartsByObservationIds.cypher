// @name statementPartsByObservationIds :many – the names and symbols that the plain statement of an observation is made of
// @order subjects and qualifiers by id; rows in any order
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
UNWIND $ids AS id
MATCH (o:Resource {id: id})
WHERE o:Observation
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
  COLLECT { MATCH (s)-[:SUBJECT]->(e:Entity) RETURN e.nameZh ORDER BY e.id } AS subjectsZh,
  COLLECT { MATCH (s)-[:SUBJECT]->(e:Entity) RETURN e.nameEn ORDER BY e.id } AS subjectsEn,
  head([(s)-[:ABOUT]->(p:Population) | p.nameZh]) AS populationZh,
  head([(s)-[:ABOUT]->(p:Population) | p.nameEn]) AS populationEn,
  u.symbolZh AS unitSymbolZh,
  u.symbolEn AS unitSymbolEn,
  COLLECT { MATCH (o)-[:QUALIFIED_BY]->(q:Qualifier) RETURN q.nameZh ORDER BY q.id } AS qualifiersZh,
  COLLECT { MATCH (o)-[:QUALIFIED_BY]->(q:Qualifier) RETURN q.nameEn ORDER BY q.id } AS qualifiersEn
