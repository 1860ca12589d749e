// Constraints and indexes, each idempotent. Run before a package is loaded; ready only when they are online.

CREATE CONSTRAINT resource_id IF NOT EXISTS FOR (r:Resource) REQUIRE r.id IS UNIQUE;

CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (l:LoadLock) REQUIRE l.id IS UNIQUE;

CREATE INDEX series_indicator_region IF NOT EXISTS FOR (s:Series) ON (s.indicatorId, s.regionId);

CREATE INDEX series_region IF NOT EXISTS FOR (s:Series) ON (s.regionId);
