// @name sources :resource – sources
// @label Source
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column title string?
// @column issuer string?
// @column medium string?
// @column host string?
// @column publishedFrom string?
// @column publishedTo string?
// @column publishedBasis PeriodBasis
// @column regionId string
// @column file string
// @column sha256 string
// @column spanStart int?
// @column spanEnd int?
// @column url string?
// @column licence string
// @column curation Curation

// @anchor all (id) – every source
MATCH (n:Resource {type: 'Source'})

// @filter within id<region> – that speak of the region or a region within it
EXISTS { (n)-[:COVERS]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter from string – published on this day or later, as far as can be told
n.publishedTo >= $from

// @filter to string – published on this day or before, as far as can be told
n.publishedFrom <= $to

// @filter curation Curation – read so far
n.curation = $curation

// @filter text string – with this piece in the name or the headline
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.title AS title,
  n.issuer AS issuer,
  n.medium AS medium,
  n.host AS host,
  n.publishedFrom AS publishedFrom,
  n.publishedTo AS publishedTo,
  n.publishedBasis AS publishedBasis,
  head([(n)-[:COVERS]->(r:Region) | r.id]) AS regionId,
  n.file AS file,
  n.sha256 AS sha256,
  n.spanStart AS spanStart,
  n.spanEnd AS spanEnd,
  n.url AS url,
  n.licence AS licence,
  n.curation AS curation
