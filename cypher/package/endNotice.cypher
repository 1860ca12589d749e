// @name endNotice :exec – tells readers that the commit is over: the sequence becomes even; writes nothing where it is
MATCH (n:LoadNotice {id: 'load'})
WHERE n.sequence % 2 = 1
SET n.sequence = n.sequence + 1
