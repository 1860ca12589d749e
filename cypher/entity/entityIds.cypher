// @name entityIds :resource – named things of several types, by their ids alone
// @key id string – n.id
// @key position int – position
// @column id string

// @anchor all (id) – every named thing
MATCH (n:Entity)

// @anchor source (position, id) – that a source mentions, each where it is mentioned first
MATCH (parent)<-[m:MENTIONED_IN]-(n:Entity)
WITH n, min(m.position) AS position

// @filter types string[] – of these types
n.type IN $types

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (n)-[:IMPLEMENTS*0..1]->(:Entity)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter within id<region> – the region itself, and what is, runs or lies in it or in a region within it
EXISTS { (n)-[:IN_REGION|RUNS_IN*0..1]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id
