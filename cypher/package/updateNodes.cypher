// @name updateNodes :exec – nodes whose labels or properties differ from the package
// @param rows records[]
// @field rows.id string
// @field rows.labels string[]
// @field rows.properties map
UNWIND $rows AS row
MATCH (n:Resource {id: row.id})
REMOVE n:$([label IN labels(n) WHERE NOT label IN row.labels])
SET n:$(row.labels)
SET n = row.properties
