// @name policies :resource – issued texts, agreements and dated measures
// @label Policy
// @key id string – n.id
// @column id string
// @column nameZh string
// @column nameEn string
// @column aliases string[]
// @column kind string
// @column domainId string?
// @column regionId string?
// @column documentNumber string?
// @column issued string?
// @column effectiveFrom string?
// @column effectiveTo string?

// @anchor all (id) – every policy
MATCH (n:Resource {type: 'Policy'})

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter within id<region> – of the region and the regions within it
EXISTS { (n)-[:IN_REGION]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter kind string – of this kind
n.kind = $kind

// @filter from string – issued on this day or later
n.issued >= $from

// @filter to string – issued on this day or before
n.issued <= $to

// @filter text string – with this piece in a name or alias
n.searchText CONTAINS toLower($text)

// @rows
RETURN
  n.id AS id,
  n.nameZh AS nameZh,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.kind AS kind,
  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,
  head([(n)-[:IN_REGION]->(r:Region) | r.id]) AS regionId,
  n.documentNumber AS documentNumber,
  n.issued AS issued,
  n.effectiveFrom AS effectiveFrom,
  n.effectiveTo AS effectiveTo
