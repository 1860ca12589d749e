// Constraints and indexes, each idempotent. Run before a package is loaded; ready only when they are online.

CREATE CONSTRAINT resource_id IF NOT EXISTS FOR (r:Resource) REQUIRE r.id IS UNIQUE;

CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (l:LoadLock) REQUIRE l.id IS UNIQUE;

CREATE INDEX series_indicator_region IF NOT EXISTS FOR (s:Series) ON (s.indicatorId, s.regionId);

CREATE INDEX series_region IF NOT EXISTS FOR (s:Series) ON (s.regionId);

// Pages: every type by id, and named things of all types by id.
CREATE INDEX resource_type_id IF NOT EXISTS FOR (r:Resource) ON (r.type, r.id);

CREATE INDEX entity_id IF NOT EXISTS FOR (e:Entity) ON (e.id);

CREATE INDEX link_from IF NOT EXISTS FOR (l:Link) ON (l.fromId);

CREATE INDEX link_to IF NOT EXISTS FOR (l:Link) ON (l.toId);
