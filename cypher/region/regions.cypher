// @name regions :resource – regions
// @label Region
// @key id string – n.id
// @key height int – -distance
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column level RegionLevel
// @column code string?
// @column codeSystem string?
// @column pinyin string?
// @column validFrom string?
// @column validTo string?
// @column parentId string?
// @column domainId string?

// @anchor all (id) – every region
MATCH (n:Resource {type: 'Region'})

// @anchor parent (id) – right below a region
MATCH (parent)<-[:WITHIN]-(n:Region)

// @anchor ancestor (height) unfiltered – that a region lies in, from the country down
MATCH path = (parent)-[:WITHIN*1..6]->(n:Region)
WITH n, length(path) AS distance

// @filter level RegionLevel – of this level
n.level = $level

// @filter code string – with this official code, or one that led here
n.code = $code OR EXISTS { (n)<-[:REDIRECTS_TO]-(:Resource {id: 'region/' + $code}) }

// @filter within id<region> – the region itself and all within it
EXISTS { (n)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.level AS level,
  n.code AS code,
  n.codeSystem AS codeSystem,
  n.pinyin AS pinyin,
  n.validFrom AS validFrom,
  n.validTo AS validTo,
  head([(n)-[:WITHIN]->(p:Region) | p.id]) AS parentId,
  null AS domainId
