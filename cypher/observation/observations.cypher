// @name observations :resource – observations: `n`, and `s`, the series of each
// @label Observation
// @key id string – n.id
// @key position int – position
// @key period string – n.periodOrder
// @column id string
// @column value string
// @column unitId string
// @column comparator Comparator
// @column raw string
// @column periodStart string?
// @column periodEnd string?
// @column periodBasis PeriodBasis
// @column duration string?
// @column referenceStart string?
// @column referenceEnd string?
// @column qualifierIds string[]
// @column context string[]
// @column basis Basis
// @column note string?
// @column seriesId string
// @column modality Modality
// @column statistic Statistic
// @column sourceId string
// @column selector string
// @column paragraph int?

// @anchor all (id) – every observation
MATCH (n:Resource {type: 'Observation'})<-[:HAS_OBSERVATION]-(s:Series)

// @anchor series (period, id) unfiltered – the points of a series
MATCH (parent)-[:HAS_OBSERVATION]->(n:Observation)
WITH n, parent AS s

// @anchor source (position, id) unfiltered – of a source, in the order of the text
MATCH (parent)<-[c:CITES]-(n:Observation)<-[:HAS_OBSERVATION]-(s:Series)
WITH n, s, c.position AS position

// @anchor changedFrom (id) unfiltered – that an observation was changed from
MATCH (parent)-[:CHANGED_FROM]->(m:Observation)
WITH DISTINCT m AS n

// @anchor target (id) unfiltered – the targets that an observation answers
MATCH (parent)-[:ANSWERS]->(m:Observation)
WITH DISTINCT m AS n

// @anchor outcome (id) unfiltered – that answer a target
MATCH (parent)<-[:ANSWERS]-(m:Observation)
WITH DISTINCT m AS n

// @anchor component (id) unfiltered – that make up an observation
MATCH (parent)<-[:COMPONENT_OF]-(m:Observation)
WITH DISTINCT m AS n

// @anchor numerator (id) unfiltered – that a share is a share with
MATCH (parent)<-[:NUMERATOR_OF]-(m:Observation)
WITH DISTINCT m AS n

// @anchor denominator (id) unfiltered – that a share is a share of
MATCH (parent)<-[:DENOMINATOR_OF]-(m:Observation)
WITH DISTINCT m AS n

// @filter region id<region> – of this region
MATCH (s)-[:SERIES_IN]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $region})

// @filter within id<region> – of the region and the regions within it
EXISTS { (s)-[:SERIES_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }

// @filter indicator id<indicator> – of this indicator
MATCH (s)-[:SERIES_OF]->(:Indicator)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $indicator})

// @filter program id<program> – of indicators that measure the program or a program within it, or with such a program as subject
EXISTS { (s)-[:SUBJECT|SERIES_OF]->(:Entity)-[:MEASURES*0..1]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }

// @filter subject id<*> – of this thing, not of the place as a whole
MATCH (s)-[:SUBJECT]->(:Entity)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $subject})

// @filter population id<population> – reported for this group of people
EXISTS { (s)-[:ABOUT]->(:Population)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $population}) }

// @filter level RegionLevel – of regions of this level
EXISTS { (s)-[:SERIES_IN]->(:Region {level: $level}) }

// @filter domain id<domain> – of the domain and the domains within it
EXISTS { (s)-[:SERIES_OF]->(:Indicator)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }

// @filter modality Modality – of this modality
s.modality = $modality

// @filter statistic Statistic – of this statistic
s.statistic = $statistic

// @filter source id<source> – of this source
MATCH (n)-[:CITES]->(:Source)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $source})

// @filter from string – of periods that reach to this day or beyond
n.periodOrder >= $from

// @filter to string – of periods that begin on this day or before
n.periodOrder <> '' AND coalesce(n.periodStart, '') <= $to

// @filter text string – with this piece in a name or alias of the indicator
EXISTS { MATCH (s)-[:SERIES_OF]->(i:Indicator) WHERE i.searchText CONTAINS toLower($text) }

// @rows
MATCH (n)<-[:HAS_OBSERVATION]-(s:Series)
MATCH (n)-[c:CITES]->(d:Source)
RETURN
  n.id AS id,
  n.value AS value,
  n.unitId AS unitId,
  n.comparator AS comparator,
  n.raw AS raw,
  n.periodStart AS periodStart,
  n.periodEnd AS periodEnd,
  n.periodBasis AS periodBasis,
  n.duration AS duration,
  n.referenceStart AS referenceStart,
  n.referenceEnd AS referenceEnd,
  n.qualifierIds AS qualifierIds,
  n.context AS context,
  n.basis AS basis,
  n.note AS note,
  s.id AS seriesId,
  s.modality AS modality,
  s.statistic AS statistic,
  d.id AS sourceId,
  c.selector AS selector,
  c.paragraph AS paragraph
