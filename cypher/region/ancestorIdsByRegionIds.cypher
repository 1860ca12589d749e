// @name ancestorIdsByRegionIds :many – the regions that each region lies in, from the country down
// @order from the country down
// @param regionIds string[]
// @column regionId string
// @column ancestorIds string[]
UNWIND $regionIds AS regionId
MATCH path = (:Resource {id: regionId})-[:WITHIN*1..6]->(a:Region)
WITH regionId, a, length(path) AS distance
ORDER BY distance DESC
RETURN regionId, collect(a.id) AS ancestorIds
