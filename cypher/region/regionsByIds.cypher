// @name regionsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column level RegionLevel
// @column code string?
// @column codeSystem string?
// @column pinyin string?
// @column validFrom string?
// @column validTo string?
// @column parentId string?
UNWIND $ids AS id
MATCH (r:Resource {id: id})
WHERE r:Region
RETURN
  r.id AS id,
  r.nameZh AS nameZh,
  r.nameEn AS nameEn,
  r.aliases AS aliases,
  r.level AS level,
  r.code AS code,
  r.codeSystem AS codeSystem,
  r.pinyin AS pinyin,
  r.validFrom AS validFrom,
  r.validTo AS validTo,
  head([(r)-[:WITHIN]->(p:Region) | p.id]) AS parentId
