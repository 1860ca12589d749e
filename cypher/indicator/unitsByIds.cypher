// @name unitsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column dimension string
// @column factor string
// @column symbolZh string?
// @column symbolEn string?
MATCH (u:Resource)
WHERE u.id IN $ids AND u:Unit
RETURN
  u.id AS id,
  u.nameZh AS nameZh,
  u.nameEn AS nameEn,
  u.dimension AS dimension,
  u.factor AS factor,
  u.symbolZh AS symbolZh,
  u.symbolEn AS symbolEn
