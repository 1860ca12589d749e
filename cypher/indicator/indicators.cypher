// @name indicators :resource – indicators
// @label Indicator
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column nature IndicatorNature
// @column accumulation Accumulation
// @column definition string?
// @column unitId string
// @column domainId string
// @column programId string?
// @column broaderId string?
// @column qualifierIds string[]

// @anchor all (id) – every indicator
MATCH (n:Resource {type: 'Indicator'})

// @anchor program (id) unfiltered – that measure a program itself
MATCH (parent)<-[:MEASURES]-(n:Indicator)

// @anchor broader (id) unfiltered – right below an indicator
MATCH (parent)<-[:BROADER]-(n:Indicator)

// @anchor domain (id) unfiltered – of a domain and the domains within it
MATCH (parent)<-[:BROADER*0..6]-(:Domain)<-[:IN_DOMAIN]-(n:Indicator)

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter program id<program> – that measure the program or a program within it
EXISTS { (n)-[:MEASURES]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }

// @filter nature IndicatorNature – of this nature
n.nature = $nature

// @filter accumulation Accumulation – of this accumulation
n.accumulation = $accumulation

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.nature AS nature,
  n.accumulation AS accumulation,
  n.definition AS definition,
  n.unitId AS unitId,
  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,
  head([(n)-[:MEASURES]->(p:Program) | p.id]) AS programId,
  head([(n)-[:BROADER]->(b:Indicator) | b.id]) AS broaderId,
  n.qualifierIds AS qualifierIds
