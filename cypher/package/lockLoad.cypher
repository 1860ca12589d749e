// @name lockLoad :exec – one loader at a time: a second one is blocked here; its transaction is never committed, so nothing stays locked
MERGE (l:LoadLock {id: 'load'})
SET l.takenAt = datetime()
