// @name loadSequence :one – odd while a loader commits, and never again the same; no row before the first load
// @column sequence int
MATCH (n:LoadNotice)
RETURN n.sequence AS sequence
