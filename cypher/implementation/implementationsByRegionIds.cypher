// @name implementationsByRegionIds :many – what runs in each region itself, not in the regions within it
// @order id
// @param regionIds string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column status ImplementationStatus
// @column start string?
// @column end string?
// @column programId string
// @column regionId string
UNWIND $regionIds AS id
MATCH (r:Resource {id: id})
WHERE r:Region
MATCH (r)<-[:RUNS_IN]-(i:Implementation)-[:IMPLEMENTS]->(p:Program)
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
