// @name seriesByRegionIds :many – all series of each region itself, not of the regions within it
// @order id
// @param regionIds string[]
// @column id string
// @column regionId string
// @column indicatorId string
// @column subjectIds string[]
// @column populationId string?
// @column modality Modality
// @column statistic Statistic
UNWIND $regionIds AS regionId
MATCH (s:Series {regionId: regionId})
RETURN
  s.id AS id,
  s.regionId AS regionId,
  s.indicatorId AS indicatorId,
  s.subjectIds AS subjectIds,
  s.populationId AS populationId,
  s.modality AS modality,
  s.statistic AS statistic
ORDER BY s.id
