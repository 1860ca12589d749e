// @name domains :resource – domains of livelihood
// @label Domain
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column broaderId string?
// @column domainId string?

// @anchor all (id) – every domain
MATCH (n:Resource {type: 'Domain'})

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  head([(n)-[:BROADER]->(b:Domain) | b.id]) AS broaderId,
  null AS domainId
