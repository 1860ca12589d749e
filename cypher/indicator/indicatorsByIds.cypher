// @name indicatorsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column nature IndicatorNature
// @column accumulation Accumulation
// @column definition string?
// @column unitId string
// @column domainId string
// @column programId string?
// @column broaderId string?
// @column qualifierIds string[]
UNWIND $ids AS id
MATCH (i:Resource {id: id})
WHERE i:Indicator
RETURN
  i.id AS id,
  i.nameZh AS nameZh,
  i.nameEn AS nameEn,
  i.aliases AS aliases,
  i.nature AS nature,
  i.accumulation AS accumulation,
  i.definition AS definition,
  i.unitId AS unitId,
  head([(i)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,
  head([(i)-[:MEASURES]->(p:Program) | p.id]) AS programId,
  head([(i)-[:BROADER]->(b:Indicator) | b.id]) AS broaderId,
  i.qualifierIds AS qualifierIds
