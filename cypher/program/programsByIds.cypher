// @name programsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column kind ProgramKind
// @column description string?
// @column domainId string
// @column broaderId string?
UNWIND $ids AS id
MATCH (p:Resource {id: id})
WHERE p:Program
RETURN
  p.id AS id,
  p.nameZh AS nameZh,
  p.nameEn AS nameEn,
  p.aliases AS aliases,
  p.kind AS kind,
  p.description AS description,
  head([(p)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,
  head([(p)-[:BROADER]->(b:Program) | b.id]) AS broaderId
