// @name lockLoad :exec – one loader at a time: a second one waits here until the first has committed
MERGE (l:LoadLock {id: 'load'})
SET l.takenAt = datetime()
