// @name existingNodes :many – every node that a load has written, with the digest of what was written, in any order
// @column id string
// @column digest string
MATCH (n:Resource)
WHERE n.digest IS NOT NULL
RETURN n.id AS id, n.digest AS digest
