// @name qualifiers :resource – qualifiers
// @label Qualifier
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column group string
// @column effect QualifierEffect
// @column definition string

// @anchor all (id) – every qualifier
MATCH (n:Resource {type: 'Qualifier'})

// @filter group string – of this group
n.group = $group

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.group AS group,
  n.effect AS effect,
  n.definition AS definition
