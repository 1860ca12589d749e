// @name createNodes :exec – new nodes
// @param rows records[]
// @field rows.labels string[]
// @field rows.properties map
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
