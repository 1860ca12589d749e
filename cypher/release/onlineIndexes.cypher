// @name onlineIndexes :many – the indexes that can be used now, those of constraints too, in any order
// @column name string
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
