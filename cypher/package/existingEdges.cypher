// @name existingEdges :many – every relationship that a load has written, with the digest of what was written, in any order
// @column fromId string
// @column type string
// @column digest string
MATCH (a:Resource)-[r]->(:Resource)
WHERE r.digest IS NOT NULL
RETURN a.id AS fromId, type(r) AS type, r.digest AS digest
