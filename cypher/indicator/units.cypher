// @name units :resource – units of measure
// @label Unit
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column dimension string
// @column factor string
// @column symbolZh string?
// @column symbolEn string?

// @anchor all (id) – every unit
MATCH (n:Resource {type: 'Unit'})

// @filter dimension string – of this dimension
n.dimension = $dimension

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.dimension AS dimension,
  n.factor AS factor,
  n.symbolZh AS symbolZh,
  n.symbolEn AS symbolEn
