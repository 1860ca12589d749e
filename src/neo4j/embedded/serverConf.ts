/**
 * Memory for cached pages of the store, in MiB. A store of a million observations takes 359 MB (DESIGN.md §3), so this
 * holds some 180,000; what does not fit is read through the page cache of the system.
 */
const PAGE_CACHE_MIB = 64;

/**
 * The neo4j.conf of an embedded server. Directories are relative to Neo4j's home, so no character of the user's path
 * needs escaping.
 */
export function serverConf(boltPort: number): string {
  return `# Written anew at each start by src/neo4j/embedded/serverConf.ts: changes made here are lost.
server.directories.data=data
server.directories.logs=logs
server.directories.run=run
server.directories.plugins=plugins
server.directories.import=import

# This machine only, Bolt only.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false

# The heap is set by the flags of the JVM.
server.memory.pagecache.size=${PAGE_CACHE_MIB}m

# An empty store takes 3 MB instead of 516 MB.
db.tx_log.preallocate=false

# Stops in 0.3 s instead of 10 s.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}
