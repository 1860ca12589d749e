// @name childrenByRegionIds :many – the regions right below each region at the levels asked for
// @order id
// @param regionIds string[]
// @param levels RegionLevel[]
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
UNWIND $regionIds AS id
MATCH (p:Resource {id: id})
WHERE p:Region
MATCH (p)<-[:WITHIN]-(r:Region)
WHERE r.level IN $levels
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
  p.id AS parentId
ORDER BY r.id
