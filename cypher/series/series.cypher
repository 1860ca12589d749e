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

// @anchor subject (id) – with a thing as subject, or reported for a group of people
MATCH (parent)<-[:SUBJECT|ABOUT]-(n:Series)

// @anchor program (id) – of the indicators that measure a program, or with it as subject
CALL (parent) {
  MATCH (parent)<-[:MEASURES]-(:Indicator)<-[:SERIES_OF]-(m:Series)
  RETURN m
  UNION
  MATCH (parent)<-[:SUBJECT]-(m:Series)
  RETURN m
}
WITH m AS n

// @anchor implementation (id) unfiltered – the same of its program, in the region where it runs
MATCH (parent)-[:IMPLEMENTS]->(p:Program)
MATCH (parent)-[:RUNS_IN]->(r:Region)
CALL (p, r) {
  MATCH (p)<-[:MEASURES]-(i:Indicator)
  MATCH (m:Series {indicatorId: i.id, regionId: r.id})
  RETURN m
  UNION
  MATCH (p)<-[:SUBJECT]-(m:Series {regionId: r.id})
  RETURN m
}
WITH m AS n

// @filter within id<region> – of the region and the regions within it
EXISTS { (n)-[:SERIES_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter indicator id<indicator> – of this indicator
MATCH (n)-[:SERIES_OF]->(:Indicator)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $indicator})

// @filter program id<program> – of indicators that measure the program or a program within it, or with such a program as subject
EXISTS { (n)-[:SUBJECT|SERIES_OF]->(:Entity)-[:MEASURES*0..1]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }

// @filter subject id<*> – of this thing, not of the place as a whole
MATCH (n)-[:SUBJECT]->(:Entity)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $subject})

// @filter population id<population> – reported for this group of people
EXISTS { (n)-[:ABOUT]->(:Population)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $population}) }

// @filter level RegionLevel – of regions of this level
EXISTS { (n)-[:SERIES_IN]->(:Region {level: $level}) }

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
