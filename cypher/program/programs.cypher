// @name programs :resource – programs
// @label Program
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column kind ProgramKind
// @column description string?
// @column domainId string
// @column broaderId string?

// @anchor all (id) – every program
MATCH (n:Resource {type: 'Program'})

// @anchor region (id) – that run in a region itself
MATCH (parent)<-[:RUNS_IN]-(:Implementation)-[:IMPLEMENTS]->(m:Program)
WITH DISTINCT m AS n

// @anchor broader (id) unfiltered – right below a program
MATCH (parent)<-[:BROADER]-(n:Program)

// @anchor domain (id) unfiltered – of a domain and the domains within it
MATCH (parent)<-[:BROADER*0..6]-(:Domain)<-[:IN_DOMAIN]-(n:Program)

// @anchor policy (id) unfiltered – that carry out a policy, themselves or where they run
MATCH (parent)<-[:IMPLEMENTS_POLICY]-(:Entity)-[:IMPLEMENTS*0..1]->(m:Program)
WITH DISTINCT m AS n

// @anchor population (id) unfiltered – that serve a group, themselves or where they run
MATCH (parent)<-[:SERVES]-(:Entity)-[:IMPLEMENTS*0..1]->(m:Program)
WITH DISTINCT m AS n

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter kind ProgramKind – of this kind
n.kind = $kind

// @filter broader id<program> – the program itself and all within it
EXISTS { (n)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $broader}) }

// @filter within id<region> – that run in the region or a region within it
EXISTS { (n)<-[:IMPLEMENTS]-(:Implementation)-[:RUNS_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.kind AS kind,
  n.description AS description,
  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,
  head([(n)-[:BROADER]->(b:Program) | b.id]) AS broaderId
