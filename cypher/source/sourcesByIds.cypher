// @name sourcesByIds :many – one row per known id, in any order
// @param ids string[]
// @column id string
// @column nameZh string
// @column nameEn string
// @column title string?
// @column issuer string?
// @column medium string?
// @column host string?
// @column publishedFrom string
// @column publishedTo string
// @column publishedBasis PeriodBasis
// @column file string
// @column sha256 string
// @column spanStart int?
// @column spanEnd int?
// @column url string?
// @column licence string
// @column curation Curation
// @column regionId string
UNWIND $ids AS id
MATCH (d:Resource {id: id})
WHERE d:Source
MATCH (d)-[:COVERS]->(r:Region)
RETURN
  d.id AS id,
  d.nameZh AS nameZh,
  d.nameEn AS nameEn,
  d.title AS title,
  d.issuer AS issuer,
  d.medium AS medium,
  d.host AS host,
  d.publishedFrom AS publishedFrom,
  d.publishedTo AS publishedTo,
  d.publishedBasis AS publishedBasis,
  d.file AS file,
  d.sha256 AS sha256,
  d.spanStart AS spanStart,
  d.spanEnd AS spanEnd,
  d.url AS url,
  d.licence AS licence,
  d.curation AS curation,
  r.id AS regionId
