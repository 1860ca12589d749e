// @name implementationsByProgramIds :many – where each program itself runs, not its narrower programs
// @order id
// @param programIds string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column status ImplementationStatus
// @column start string?
// @column end string?
// @column programId string
// @column regionId string
UNWIND $programIds AS id
MATCH (p:Resource {id: id})
WHERE p:Program
MATCH (p)<-[:IMPLEMENTS]-(i:Implementation)-[:RUNS_IN]->(r:Region)
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
ORDER BY i.id
