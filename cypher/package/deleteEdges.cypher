// @name deleteEdges :exec – relationships that the package no longer has
// @param rows records[]
// @field rows.fromId string
// @field rows.digest string
UNWIND $rows AS row
MATCH (a:Resource {id: row.fromId})-[r]->()
USING INDEX SEEK a:Resource(id)
WHERE r.digest = row.digest
DELETE r
