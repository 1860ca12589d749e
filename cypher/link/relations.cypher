// @name relations :resource – the vocabulary of relations
// @label Relation
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column inverseZh string
// @column inverseEn string
// @column fromTypes string[]
// @column toTypes string[]

// @anchor all (id) – every relation
MATCH (n:Resource {type: 'Relation'})

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.inverseZh AS inverseZh,
  n.inverseEn AS inverseEn,
  n.fromTypes AS fromTypes,
  n.toTypes AS toTypes
