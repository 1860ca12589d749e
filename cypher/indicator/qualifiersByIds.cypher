// @name qualifiersByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column group string
// @column effect QualifierEffect
// @column definition string
UNWIND $ids AS id
MATCH (q:Resource {id: id})
WHERE q:Qualifier
RETURN
  q.id AS id,
  q.nameZh AS nameZh,
  q.nameEn AS nameEn,
  q.group AS group,
  q.effect AS effect,
  q.definition AS definition
