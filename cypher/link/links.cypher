// @name links :resource – what sources say of how things are related
// @label Link
// @key id string – n.id
// @key isInward int – CASE WHEN n.fromId = parent.id THEN 0 ELSE 1 END
// @key position int – position
// @column id string
// @column relationId string
// @column fromId string
// @column toId string
// @column validFrom string?
// @column validTo string?
// @column basis Basis
// @column evidence records[]
// @field evidence.sourceId string
// @field evidence.selector string
// @field evidence.paragraph int?
// @field evidence.basis Basis
// @field evidence.confidence string?
// @field evidence.note string?

// @anchor all (id) – every link
MATCH (n:Resource {type: 'Link'})

// @anchor entity (isInward, id) – from a thing, then to it
CALL (parent) {
  MATCH (l:Link {fromId: parent.id})
  RETURN l
  UNION
  MATCH (l:Link {toId: parent.id})
  RETURN l
}
WITH parent, l AS n

// @anchor source (position, id) – that a source says, each where it is said first
MATCH (parent)<-[c:CITES]-(n:Link)
WITH n, min(c.position) AS position

// @filter direction Direction – from or to the parent: for the anchor entity
CASE $direction WHEN 'OUT' THEN n.fromId = parent.id ELSE n.toId = parent.id END

// @filter relations id<relation>[] – of these relations
n.relationId IN $relations

// @filter from id<*> – from this thing
n.fromId IN COLLECT { MATCH (:Resource {id: $from})-[:REDIRECTS_TO*0..1]->(thing:Resource) RETURN thing.id }

// @filter to id<*> – to this thing
n.toId IN COLLECT { MATCH (:Resource {id: $to})-[:REDIRECTS_TO*0..1]->(thing:Resource) RETURN thing.id }

// @filter source id<source> – read in this source
EXISTS { (n)-[:CITES]->(:Source)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $source}) }

// @filter basis Basis – on this basis
n.basis = $basis

// @rows
RETURN
  n.id AS id,
  n.relationId AS relationId,
  n.fromId AS fromId,
  n.toId AS toId,
  n.validFrom AS validFrom,
  n.validTo AS validTo,
  n.basis AS basis,
  COLLECT {
    MATCH (n)-[c:CITES]->(d:Source)
    RETURN [d.id, c.selector, c.paragraph, c.basis, c.confidence, c.note] ORDER BY d.id, c.position
  } AS evidence
