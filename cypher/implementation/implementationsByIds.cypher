// @name implementationsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column status ImplementationStatus
// @column start string?
// @column end string?
// @column programId string
// @column regionId string
UNWIND $ids AS id
MATCH (i:Resource {id: id})
WHERE i:Implementation
MATCH (i)-[:IMPLEMENTS]->(p:Program)
MATCH (i)-[:RUNS_IN]->(r:Region)
RETURN
  i.id AS id,
  i.nameZh AS nameZh,
  i.nameEn AS nameEn,
  i.aliases AS aliases,
  i.status AS status,
  i.start AS start,
  i.end AS end,
  p.id AS programId,
  r.id AS regionId
