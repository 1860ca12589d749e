// @name deleteNodes :exec – nodes that the package no longer has, with their relationships
// @param ids string[]
UNWIND $ids AS id
MATCH (n:Resource {id: id})
DETACH DELETE n
