// @name series :resource – series
// @label Series
// @key id string – n.id
// @column id string
// @column regionId string
// @column indicatorId string
// @column subjectIds string[]
// @column populationId string?
// @column modality Modality
// @column statistic Statistic

// @anchor all (id) – every series
MATCH (n:Resource {type: 'Series'})

// @anchor region (id) – of a region itself
MATCH (parent)<-[:SERIES_IN]-(n:Series)

// @anchor indicator (id) – of an indicator
MATCH (parent)<-[:SERIES_OF]-(n:Series)

// @anchor implementation (id) unfiltered – of the indicators that measure the program, in the region where it runs
MATCH (parent)-[:IMPLEMENTS]->(:Program)<-[:MEASURES]-(i:Indicator)
MATCH (parent)-[:RUNS_IN]->(r:Region)
MATCH (n:Series {indicatorId: i.id, regionId: r.id})
WITH n

// @filter within id<region> – of the region and the regions within it
EXISTS { (n)-[:SERIES_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter indicator id<indicator> – of this indicator
MATCH (n)-[:SERIES_OF]->(:Indicator)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $indicator})

// @filter program id<program> – of indicators that measure the program or a program within it
EXISTS { (n)-[:SERIES_OF]->(:Indicator)-[:MEASURES]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (n)-[:SERIES_OF]->(:Indicator)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter modality Modality – of this modality
n.modality = $modality

// @filter statistic Statistic – of this statistic
n.statistic = $statistic

// @rows
RETURN
  n.id AS id,
  n.regionId AS regionId,
  n.indicatorId AS indicatorId,
  n.subjectIds AS subjectIds,
  n.populationId AS populationId,
  n.modality AS modality,
  n.statistic AS statistic
