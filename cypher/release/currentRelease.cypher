// @name currentRelease :one – the package that the graph holds now; no row before the first load
// @column id string
// @column checksum string
// @column loadedAt string
// @column nodeCount int
// @column relationshipCount int
// @column regionCount int
// @column programCount int
// @column implementationCount int
// @column indicatorCount int
// @column seriesCount int
// @column observationCount int
// @column linkCount int
// @column sourceCount int
MATCH (r:Release)
RETURN
  r.id AS id,
  r.checksum AS checksum,
  r.loadedAt AS loadedAt,
  r.nodeCount AS nodeCount,
  r.relationshipCount AS relationshipCount,
  r.regionCount AS regionCount,
  r.programCount AS programCount,
  r.implementationCount AS implementationCount,
  r.indicatorCount AS indicatorCount,
  r.seriesCount AS seriesCount,
  r.observationCount AS observationCount,
  r.linkCount AS linkCount,
  r.sourceCount AS sourceCount
