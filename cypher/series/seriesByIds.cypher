// @name seriesByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column regionId string
// @column indicatorId string
// @column subjectIds string[]
// @column populationId string?
// @column modality Modality
// @column statistic Statistic
UNWIND $ids AS id
MATCH (s:Resource {id: id})
WHERE s:Series
RETURN
  s.id AS id,
  s.regionId AS regionId,
  s.indicatorId AS indicatorId,
  s.subjectIds AS subjectIds,
  s.populationId AS populationId,
  s.modality AS modality,
  s.statistic AS statistic
