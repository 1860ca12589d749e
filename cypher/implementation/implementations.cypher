// @name implementations :resource – programs as they run in one region each
// @label Implementation
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column status ImplementationStatus
// @column start string?
// @column end string?
// @column programId string
// @column regionId string
// @column domainId string

// @anchor all (id) – every implementation
MATCH (n:Resource {type: 'Implementation'})

// @anchor region (id) – in a region itself
MATCH (parent)<-[:RUNS_IN]-(n:Implementation)

// @anchor program (id) – of a program itself
MATCH (parent)<-[:IMPLEMENTS]-(n:Implementation)

// @filter program id<program> – of the program and the programs within it
EXISTS { (n)-[:IMPLEMENTS]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (n)-[:IMPLEMENTS]->(:Program)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter within id<region> – in the region and the regions within it
EXISTS { (n)-[:RUNS_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter status ImplementationStatus – this far
n.status = $status

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
MATCH (n)-[:IMPLEMENTS]->(p:Program)-[:IN_DOMAIN]->(d:Domain)
MATCH (n)-[:RUNS_IN]->(r:Region)
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.status AS status,
  n.start AS start,
  n.end AS end,
  p.id AS programId,
  r.id AS regionId,
  d.id AS domainId
