// @name createEdges :exec – new relationships between nodes that exist
// @param rows records[]
// @field rows.fromId string
// @field rows.toId string
// @field rows.type string
// @field rows.properties map
UNWIND $rows AS row
MATCH (a:Resource {id: row.fromId})
CALL (a, row) {
  MATCH (b:Resource {id: row.toId})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties
}
