// @name onlineConstraints :many – the constraints that hold, in any order
// @column name string
SHOW CONSTRAINTS YIELD name
RETURN name
