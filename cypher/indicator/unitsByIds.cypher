// @name unitsByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column dimension string
// @column factor string
// @column symbolZh string?
// @column symbolEn string?
UNWIND $ids AS id
MATCH (u:Resource {id: id})
WHERE u:Unit
RETURN
  u.id AS id,
  u.nameZh AS nameZh,
  u.nameEn AS nameEn,
  u.dimension AS dimension,
  u.factor AS factor,
  u.symbolZh AS symbolZh,
  u.symbolEn AS symbolEn
