// @name linkedEntityIds :resource – the things at the other end of links of some relations, by their ids alone
// @key id string – n.id
// @param relations string[]
// @column id string

// @anchor out (id) unfiltered – that links lead to
MATCH (parent)-[r]->(m:Entity)
WHERE type(r) IN $relations
WITH DISTINCT m AS n

// @rows
RETURN
  n.id AS id
