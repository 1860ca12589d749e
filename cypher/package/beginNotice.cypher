// @name beginNotice :exec – tells readers that a release is about to be committed: the sequence becomes odd, also after a loader that died
MERGE (n:LoadNotice {id: 'load'})
  ON CREATE SET n.sequence = 0
SET n.sequence = n.sequence + 1 + n.sequence % 2
