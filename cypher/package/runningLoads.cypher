// @name runningLoads :many – the transactions of loaders, in any order; in a cluster the leader knows them
// @column loader string
// @column pid int
// @column host string
// @column isBlocked boolean
// @column runningMs int
SHOW TRANSACTIONS
YIELD metaData, status, elapsedTime
WHERE metaData.minsheng = 'load'
RETURN
  metaData.loader AS loader,
  metaData.pid AS pid,
  metaData.host AS host,
  status STARTS WITH 'Blocked' AS isBlocked,
  elapsedTime.milliseconds AS runningMs
