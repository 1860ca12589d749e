// @name entitiesByIds :many – one row per known id of a named thing without columns of its own type, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column kind string?
// @column domainId string?
// @column regionId string?
// @column broaderId string?
UNWIND $ids AS id
MATCH (e:Resource {id: id})
WHERE e:Entity
RETURN
  e.id AS id,
  e.nameZh AS nameZh,
  e.nameEn AS nameEn,
  e.aliases AS aliases,
  e.kind AS kind,
  head([(e)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,
  head([(e)-[:IN_REGION]->(r:Region) | r.id]) AS regionId,
  head([(e)-[:BROADER]->(b:Entity) | b.id]) AS broaderId
