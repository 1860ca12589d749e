// Made from cypher/ by `npm run codegen`. Never edited by hand.
import type { NoFilters, NoParams, Properties, Resource, Statement } from '../neo4j/statement.js';

import type { Accumulation, Basis, Comparator, Curation, Direction, ImplementationStatus, IndicatorNature, Modality, PeriodBasis, ProgramKind, QualifierEffect, RegionLevel, Statistic } from './schema.js';


export interface DomainsFilters {
  readonly text: string;
}

export interface DomainsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly broaderId: string | null;
  readonly domainId: string | null;
}

export const domains: Resource<DomainsFilters, DomainsRow, 'all', NoParams> = {
  "name": "domains",
  "file": "cypher/domain/domains.cypher",
  "label": "Domain",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Domain'})"
    }
  },
  "filters": {
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "broaderId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  head([(n)-[:BROADER]->(b:Domain) | b.id]) AS broaderId,\n  null AS domainId"
};

export interface EntityIdsFilters {
  readonly types: readonly string[];
  readonly domain: string;
  readonly within: string;
  readonly text: string;
}

export interface EntityIdsRow {
  readonly id: string;
}

export const entityIds: Resource<EntityIdsFilters, EntityIdsRow, 'all' | 'source', NoParams> = {
  "name": "entityIds",
  "file": "cypher/entity/entityIds.cypher",
  "label": null,
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    },
    "position": {
      "type": "int",
      "list": false,
      "nullable": false,
      "expression": "position"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Entity)"
    },
    "source": {
      "keys": [
        "position",
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[m:MENTIONED_IN]-(n:Entity)\nWITH n, min(m.position) AS position"
    }
  },
  "filters": {
    "types": {
      "type": "string",
      "list": true,
      "nullable": false,
      "text": "n.type IN $types"
    },
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IMPLEMENTS*0..1]->(:Entity)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_REGION|RUNS_IN*0..1]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "rows": "RETURN\n  n.id AS id"
};
export interface LinkedEntityIdsParams {
  readonly relations: readonly string[];
}

export type LinkedEntityIdsFilters = NoFilters;

export interface LinkedEntityIdsRow {
  readonly id: string;
}

export const linkedEntityIds: Resource<LinkedEntityIdsFilters, LinkedEntityIdsRow, 'out', LinkedEntityIdsParams> = {
  "name": "linkedEntityIds",
  "file": "cypher/entity/linkedEntityIds.cypher",
  "label": null,
  "params": {
    "relations": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "out": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)-[r]->(m:Entity)\nWHERE type(r) IN $relations\nWITH DISTINCT m AS n"
    }
  },
  "filters": {},
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "rows": "RETURN\n  n.id AS id"
};
export interface PlainEntitiesParams {
  readonly type: string;
}

export interface PlainEntitiesFilters {
  readonly domain: string;
  readonly within: string;
  readonly kind: string;
  readonly text: string;
}

export interface PlainEntitiesRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly domainId: string | null;
  readonly regionId: string | null;
  readonly broaderId: string | null;
}

export const plainEntities: Resource<PlainEntitiesFilters, PlainEntitiesRow, 'all', PlainEntitiesParams> = {
  "name": "plainEntities",
  "file": "cypher/entity/plainEntities.cypher",
  "label": "Entity",
  "params": {
    "type": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: $type})"
    }
  },
  "filters": {
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_REGION]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "kind": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.kind = $kind"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "kind": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "regionId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "broaderId": {
      "type": "string",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  n.kind AS kind,\n  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(n)-[:IN_REGION]->(r:Region) | r.id]) AS regionId,\n  head([(n)-[:BROADER]->(b:Entity) | b.id]) AS broaderId"
};

export interface ImplementationsFilters {
  readonly program: string;
  readonly domain: string;
  readonly within: string;
  readonly status: ImplementationStatus;
  readonly text: string;
}

export interface ImplementationsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly status: ImplementationStatus;
  readonly start: string | null;
  readonly end: string | null;
  readonly programId: string;
  readonly regionId: string;
  readonly domainId: string;
}

export const implementations: Resource<ImplementationsFilters, ImplementationsRow, 'all' | 'region' | 'program', NoParams> = {
  "name": "implementations",
  "file": "cypher/implementation/implementations.cypher",
  "label": "Implementation",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Implementation'})"
    },
    "region": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:RUNS_IN]-(n:Implementation)"
    },
    "program": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:IMPLEMENTS]-(n:Implementation)"
    }
  },
  "filters": {
    "program": {
      "type": "string",
      "idKind": "program",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IMPLEMENTS]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }"
    },
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IMPLEMENTS]->(:Program)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:RUNS_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "status": {
      "type": "enum",
      "enumName": "ImplementationStatus",
      "list": false,
      "nullable": false,
      "values": [
        "COMPLETED",
        "ENDED",
        "PLANNED",
        "RUNNING"
      ],
      "text": "n.status = $status"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "status": {
      "type": "enum",
      "enumName": "ImplementationStatus",
      "list": false,
      "nullable": false,
      "values": [
        "COMPLETED",
        "ENDED",
        "PLANNED",
        "RUNNING"
      ]
    },
    "start": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "end": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "programId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "regionId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "rows": "MATCH (n)-[:IMPLEMENTS]->(p:Program)-[:IN_DOMAIN]->(d:Domain)\nMATCH (n)-[:RUNS_IN]->(r:Region)\nRETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  n.status AS status,\n  n.start AS start,\n  n.end AS end,\n  p.id AS programId,\n  r.id AS regionId,\n  d.id AS domainId"
};

export interface IndicatorsFilters {
  readonly domain: string;
  readonly program: string;
  readonly nature: IndicatorNature;
  readonly accumulation: Accumulation;
  readonly text: string;
}

export interface IndicatorsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly nature: IndicatorNature;
  readonly accumulation: Accumulation;
  readonly definition: string | null;
  readonly unitId: string;
  readonly domainId: string;
  readonly programId: string | null;
  readonly broaderId: string | null;
  readonly qualifierIds: readonly string[];
}

export const indicators: Resource<IndicatorsFilters, IndicatorsRow, 'all' | 'program' | 'broader' | 'domain', NoParams> = {
  "name": "indicators",
  "file": "cypher/indicator/indicators.cypher",
  "label": "Indicator",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Indicator'})"
    },
    "program": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:MEASURES]-(n:Indicator)"
    },
    "broader": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:BROADER]-(n:Indicator)"
    },
    "domain": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:BROADER*0..6]-(:Domain)<-[:IN_DOMAIN]-(n:Indicator)"
    }
  },
  "filters": {
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "program": {
      "type": "string",
      "idKind": "program",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:MEASURES]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }"
    },
    "nature": {
      "type": "enum",
      "enumName": "IndicatorNature",
      "list": false,
      "nullable": false,
      "values": [
        "STANDARD",
        "STATISTIC"
      ],
      "text": "n.nature = $nature"
    },
    "accumulation": {
      "type": "enum",
      "enumName": "Accumulation",
      "list": false,
      "nullable": false,
      "values": [
        "FLOW",
        "LEVEL",
        "RATE",
        "STOCK"
      ],
      "text": "n.accumulation = $accumulation"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "nature": {
      "type": "enum",
      "enumName": "IndicatorNature",
      "list": false,
      "nullable": false,
      "values": [
        "STANDARD",
        "STATISTIC"
      ]
    },
    "accumulation": {
      "type": "enum",
      "enumName": "Accumulation",
      "list": false,
      "nullable": false,
      "values": [
        "FLOW",
        "LEVEL",
        "RATE",
        "STOCK"
      ]
    },
    "definition": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "unitId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "programId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "broaderId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "qualifierIds": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  n.nature AS nature,\n  n.accumulation AS accumulation,\n  n.definition AS definition,\n  n.unitId AS unitId,\n  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(n)-[:MEASURES]->(p:Program) | p.id]) AS programId,\n  head([(n)-[:BROADER]->(b:Indicator) | b.id]) AS broaderId,\n  n.qualifierIds AS qualifierIds"
};

export interface QualifiersFilters {
  readonly group: string;
}

export interface QualifiersRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly group: string;
  readonly effect: QualifierEffect;
  readonly definition: string;
}

export const qualifiers: Resource<QualifiersFilters, QualifiersRow, 'all', NoParams> = {
  "name": "qualifiers",
  "file": "cypher/indicator/qualifiers.cypher",
  "label": "Qualifier",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Qualifier'})"
    }
  },
  "filters": {
    "group": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.group = $group"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "group": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "effect": {
      "type": "enum",
      "enumName": "QualifierEffect",
      "list": false,
      "nullable": false,
      "values": [
        "CAUTION",
        "NOT_COMPARABLE"
      ]
    },
    "definition": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.group AS group,\n  n.effect AS effect,\n  n.definition AS definition"
};

export interface UnitsFilters {
  readonly dimension: string;
}

export interface UnitsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly dimension: string;
  readonly factor: string;
  readonly symbolZh: string | null;
  readonly symbolEn: string | null;
}

export const units: Resource<UnitsFilters, UnitsRow, 'all', NoParams> = {
  "name": "units",
  "file": "cypher/indicator/units.cypher",
  "label": "Unit",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Unit'})"
    }
  },
  "filters": {
    "dimension": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.dimension = $dimension"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "dimension": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "factor": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "symbolZh": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "symbolEn": {
      "type": "string",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.dimension AS dimension,\n  n.factor AS factor,\n  n.symbolZh AS symbolZh,\n  n.symbolEn AS symbolEn"
};

export interface LinksFilters {
  readonly direction: Direction;
  readonly relations: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly basis: Basis;
}

export interface LinksRow {
  readonly id: string;
  readonly relationId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly basis: Basis;
  readonly evidence: readonly ({ readonly sourceId: string; readonly selector: string; readonly paragraph: number | null; readonly basis: Basis; readonly confidence: string | null; readonly note: string | null })[];
}

export const links: Resource<LinksFilters, LinksRow, 'all' | 'entity' | 'source', NoParams> = {
  "name": "links",
  "file": "cypher/link/links.cypher",
  "label": "Link",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    },
    "isInward": {
      "type": "int",
      "list": false,
      "nullable": false,
      "expression": "CASE WHEN n.fromId = parent.id THEN 0 ELSE 1 END"
    },
    "position": {
      "type": "int",
      "list": false,
      "nullable": false,
      "expression": "position"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Link'})"
    },
    "entity": {
      "keys": [
        "isInward",
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "CALL (parent) {\n  MATCH (l:Link {fromId: parent.id})\n  RETURN l\n  UNION\n  MATCH (l:Link {toId: parent.id})\n  RETURN l\n}\nWITH parent, l AS n"
    },
    "source": {
      "keys": [
        "position",
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[c:CITES]-(n:Link)\nWITH n, min(c.position) AS position"
    }
  },
  "filters": {
    "direction": {
      "type": "enum",
      "enumName": "Direction",
      "list": false,
      "nullable": false,
      "values": [
        "IN",
        "OUT"
      ],
      "text": "CASE $direction WHEN 'OUT' THEN n.fromId = parent.id ELSE n.toId = parent.id END"
    },
    "relations": {
      "type": "string",
      "idKind": "relation",
      "list": true,
      "nullable": false,
      "text": "n.relationId IN $relations"
    },
    "from": {
      "type": "string",
      "idKind": "*",
      "list": false,
      "nullable": false,
      "text": "n.fromId IN COLLECT { MATCH (:Resource {id: $from})-[:REDIRECTS_TO*0..1]->(thing:Resource) RETURN thing.id }"
    },
    "to": {
      "type": "string",
      "idKind": "*",
      "list": false,
      "nullable": false,
      "text": "n.toId IN COLLECT { MATCH (:Resource {id: $to})-[:REDIRECTS_TO*0..1]->(thing:Resource) RETURN thing.id }"
    },
    "source": {
      "type": "string",
      "idKind": "source",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:CITES]->(:Source)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $source}) }"
    },
    "basis": {
      "type": "enum",
      "enumName": "Basis",
      "list": false,
      "nullable": false,
      "values": [
        "DERIVED",
        "STATED"
      ],
      "text": "n.basis = $basis"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "relationId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "fromId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "toId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "validFrom": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "validTo": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "basis": {
      "type": "enum",
      "enumName": "Basis",
      "list": false,
      "nullable": false,
      "values": [
        "DERIVED",
        "STATED"
      ]
    },
    "evidence": {
      "type": "records",
      "list": true,
      "nullable": false,
      "fields": [
        {
          "name": "sourceId",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "selector",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "paragraph",
          "type": "int",
          "list": false,
          "nullable": true
        },
        {
          "name": "basis",
          "type": "enum",
          "enumName": "Basis",
          "list": false,
          "nullable": false,
          "values": [
            "DERIVED",
            "STATED"
          ]
        },
        {
          "name": "confidence",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "note",
          "type": "string",
          "list": false,
          "nullable": true
        }
      ]
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.relationId AS relationId,\n  n.fromId AS fromId,\n  n.toId AS toId,\n  n.validFrom AS validFrom,\n  n.validTo AS validTo,\n  n.basis AS basis,\n  COLLECT {\n    MATCH (n)-[c:CITES]->(d:Source)\n    RETURN [d.id, c.selector, c.paragraph, c.basis, c.confidence, c.note] ORDER BY d.id, c.position\n  } AS evidence"
};

export type MentionsFilters = NoFilters;

export interface MentionsRow {
  readonly subjectId: string;
  readonly attribute: string | null;
  readonly basis: Basis;
  readonly sourceId: string;
  readonly selector: string;
  readonly paragraph: number | null;
}

export const mentions: Resource<MentionsFilters, MentionsRow, 'subject', NoParams> = {
  "name": "mentions",
  "file": "cypher/link/mentions.cypher",
  "label": null,
  "params": {},
  "keys": {
    "sourceId": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "endNode(n).id"
    },
    "position": {
      "type": "int",
      "list": false,
      "nullable": false,
      "expression": "n.position"
    },
    "selector": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.selector"
    },
    "attribute": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "coalesce(n.attribute, '')"
    }
  },
  "anchors": {
    "subject": {
      "keys": [
        "sourceId",
        "position",
        "selector",
        "attribute"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)-[n:MENTIONED_IN]->(:Source)"
    }
  },
  "filters": {},
  "columns": {
    "subjectId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "attribute": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "basis": {
      "type": "enum",
      "enumName": "Basis",
      "list": false,
      "nullable": false,
      "values": [
        "DERIVED",
        "STATED"
      ]
    },
    "sourceId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "selector": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "paragraph": {
      "type": "int",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  startNode(n).id AS subjectId,\n  n.attribute AS attribute,\n  n.basis AS basis,\n  endNode(n).id AS sourceId,\n  n.selector AS selector,\n  n.paragraph AS paragraph"
};

export type RelationsFilters = NoFilters;

export interface RelationsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly inverseZh: string;
  readonly inverseEn: string;
  readonly fromTypes: readonly string[];
  readonly toTypes: readonly string[];
}

export const relations: Resource<RelationsFilters, RelationsRow, 'all', NoParams> = {
  "name": "relations",
  "file": "cypher/link/relations.cypher",
  "label": "Relation",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Relation'})"
    }
  },
  "filters": {},
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "inverseZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "inverseEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "fromTypes": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "toTypes": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.inverseZh AS inverseZh,\n  n.inverseEn AS inverseEn,\n  n.fromTypes AS fromTypes,\n  n.toTypes AS toTypes"
};

export interface ObservationsFilters {
  readonly region: string;
  readonly within: string;
  readonly indicator: string;
  readonly program: string;
  readonly subject: string;
  readonly population: string;
  readonly level: RegionLevel;
  readonly domain: string;
  readonly modality: Modality;
  readonly statistic: Statistic;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface ObservationsRow {
  readonly id: string;
  readonly value: string;
  readonly unitId: string;
  readonly comparator: Comparator;
  readonly raw: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodBasis: PeriodBasis;
  readonly duration: string | null;
  readonly referenceStart: string | null;
  readonly referenceEnd: string | null;
  readonly qualifierIds: readonly string[];
  readonly context: readonly string[];
  readonly basis: Basis;
  readonly note: string | null;
  readonly seriesId: string;
  readonly modality: Modality;
  readonly statistic: Statistic;
  readonly sourceId: string;
  readonly selector: string;
  readonly paragraph: number | null;
}

export const observations: Resource<ObservationsFilters, ObservationsRow, 'all' | 'series' | 'source' | 'changedFrom' | 'target' | 'outcome' | 'component' | 'numerator' | 'denominator', NoParams> = {
  "name": "observations",
  "file": "cypher/observation/observations.cypher",
  "label": "Observation",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    },
    "position": {
      "type": "int",
      "list": false,
      "nullable": false,
      "expression": "position"
    },
    "period": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.periodOrder"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Observation'})<-[:HAS_OBSERVATION]-(s:Series)"
    },
    "series": {
      "keys": [
        "period",
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)-[:HAS_OBSERVATION]->(n:Observation)\nWITH n, parent AS s"
    },
    "source": {
      "keys": [
        "position",
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[c:CITES]-(n:Observation)<-[:HAS_OBSERVATION]-(s:Series)\nWITH n, s, c.position AS position"
    },
    "changedFrom": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)-[:CHANGED_FROM]->(m:Observation)\nWITH DISTINCT m AS n"
    },
    "target": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)-[:ANSWERS]->(m:Observation)\nWITH DISTINCT m AS n"
    },
    "outcome": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:ANSWERS]-(m:Observation)\nWITH DISTINCT m AS n"
    },
    "component": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:COMPONENT_OF]-(m:Observation)\nWITH DISTINCT m AS n"
    },
    "numerator": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:NUMERATOR_OF]-(m:Observation)\nWITH DISTINCT m AS n"
    },
    "denominator": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:DENOMINATOR_OF]-(m:Observation)\nWITH DISTINCT m AS n"
    }
  },
  "filters": {
    "region": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "MATCH (s)-[:SERIES_IN]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $region})"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (s)-[:SERIES_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "indicator": {
      "type": "string",
      "idKind": "indicator",
      "list": false,
      "nullable": false,
      "text": "MATCH (s)-[:SERIES_OF]->(:Indicator)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $indicator})"
    },
    "program": {
      "type": "string",
      "idKind": "program",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (s)-[:SUBJECT|SERIES_OF]->(:Entity)-[:MEASURES*0..1]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }"
    },
    "subject": {
      "type": "string",
      "idKind": "*",
      "list": false,
      "nullable": false,
      "text": "MATCH (s)-[:SUBJECT]->(:Entity)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $subject})"
    },
    "population": {
      "type": "string",
      "idKind": "population",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (s)-[:ABOUT]->(:Population)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $population}) }"
    },
    "level": {
      "type": "enum",
      "enumName": "RegionLevel",
      "list": false,
      "nullable": false,
      "values": [
        "AREA",
        "CITY",
        "COUNTRY",
        "COUNTY",
        "PROVINCE",
        "TOWNSHIP",
        "VILLAGE"
      ],
      "text": "EXISTS { (s)-[:SERIES_IN]->(:Region {level: $level}) }"
    },
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (s)-[:SERIES_OF]->(:Indicator)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "modality": {
      "type": "enum",
      "enumName": "Modality",
      "list": false,
      "nullable": false,
      "values": [
        "ACTUAL",
        "TARGET"
      ],
      "text": "s.modality = $modality"
    },
    "statistic": {
      "type": "enum",
      "enumName": "Statistic",
      "list": false,
      "nullable": false,
      "values": [
        "CHANGE_ABSOLUTE",
        "CHANGE_PERCENT",
        "CHANGE_POINTS",
        "SHARE_OF_TARGET",
        "VALUE"
      ],
      "text": "s.statistic = $statistic"
    },
    "source": {
      "type": "string",
      "idKind": "source",
      "list": false,
      "nullable": false,
      "text": "MATCH (n)-[:CITES]->(:Source)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $source})"
    },
    "from": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.periodOrder >= $from"
    },
    "to": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.periodOrder <> '' AND coalesce(n.periodStart, '') <= $to"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "EXISTS { MATCH (s)-[:SERIES_OF]->(i:Indicator) WHERE i.searchText CONTAINS toLower($text) }"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "value": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "unitId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "comparator": {
      "type": "enum",
      "enumName": "Comparator",
      "list": false,
      "nullable": false,
      "values": [
        "ABOUT",
        "AT_LEAST",
        "AT_MOST",
        "EXACT",
        "LESS_THAN",
        "MORE_THAN"
      ]
    },
    "raw": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "periodStart": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "periodEnd": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "periodBasis": {
      "type": "enum",
      "enumName": "PeriodBasis",
      "list": false,
      "nullable": false,
      "values": [
        "INFERRED",
        "STATED",
        "UNKNOWN"
      ]
    },
    "duration": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "referenceStart": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "referenceEnd": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "qualifierIds": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "context": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "basis": {
      "type": "enum",
      "enumName": "Basis",
      "list": false,
      "nullable": false,
      "values": [
        "DERIVED",
        "STATED"
      ]
    },
    "note": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "seriesId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "modality": {
      "type": "enum",
      "enumName": "Modality",
      "list": false,
      "nullable": false,
      "values": [
        "ACTUAL",
        "TARGET"
      ]
    },
    "statistic": {
      "type": "enum",
      "enumName": "Statistic",
      "list": false,
      "nullable": false,
      "values": [
        "CHANGE_ABSOLUTE",
        "CHANGE_PERCENT",
        "CHANGE_POINTS",
        "SHARE_OF_TARGET",
        "VALUE"
      ]
    },
    "sourceId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "selector": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "paragraph": {
      "type": "int",
      "list": false,
      "nullable": true
    }
  },
  "rows": "MATCH (n)<-[:HAS_OBSERVATION]-(s:Series)\nMATCH (n)-[c:CITES]->(d:Source)\nRETURN\n  n.id AS id,\n  n.value AS value,\n  n.unitId AS unitId,\n  n.comparator AS comparator,\n  n.raw AS raw,\n  n.periodStart AS periodStart,\n  n.periodEnd AS periodEnd,\n  n.periodBasis AS periodBasis,\n  n.duration AS duration,\n  n.referenceStart AS referenceStart,\n  n.referenceEnd AS referenceEnd,\n  n.qualifierIds AS qualifierIds,\n  n.context AS context,\n  n.basis AS basis,\n  n.note AS note,\n  s.id AS seriesId,\n  s.modality AS modality,\n  s.statistic AS statistic,\n  d.id AS sourceId,\n  c.selector AS selector,\n  c.paragraph AS paragraph"
};
export interface StatementPartsByObservationIdsParams {
  readonly ids: readonly string[];
}

export interface StatementPartsByObservationIdsRow {
  readonly id: string;
  readonly regionZh: string;
  readonly regionEn: string;
  readonly indicatorZh: string;
  readonly indicatorEn: string;
  readonly subjectsZh: readonly string[];
  readonly subjectsEn: readonly string[];
  readonly populationZh: string | null;
  readonly populationEn: string | null;
  readonly unitSymbolZh: string | null;
  readonly unitSymbolEn: string | null;
  readonly qualifiersZh: readonly string[];
  readonly qualifiersEn: readonly string[];
}

export const statementPartsByObservationIds: Statement<StatementPartsByObservationIdsParams, StatementPartsByObservationIdsRow> = {
  "name": "statementPartsByObservationIds",
  "file": "cypher/observation/statementPartsByObservationIds.cypher",
  "cardinality": "many",
  "params": {
    "ids": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "regionZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "regionEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "indicatorZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "indicatorEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "subjectsZh": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "subjectsEn": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "populationZh": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "populationEn": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "unitSymbolZh": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "unitSymbolEn": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "qualifiersZh": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "qualifiersEn": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "text": "UNWIND $ids AS id\nMATCH (o:Resource {id: id})\nWHERE o:Observation\nMATCH (o)<-[:HAS_OBSERVATION]-(s:Series)\nMATCH (s)-[:SERIES_IN]->(r:Region)\nMATCH (s)-[:SERIES_OF]->(i:Indicator)\nMATCH (o)-[:IN_UNIT]->(u:Unit)\nRETURN\n  o.id AS id,\n  r.nameZh AS regionZh,\n  r.nameEn AS regionEn,\n  i.nameZh AS indicatorZh,\n  i.nameEn AS indicatorEn,\n  COLLECT { MATCH (s)-[:SUBJECT]->(e:Entity) RETURN e.nameZh ORDER BY e.id } AS subjectsZh,\n  COLLECT { MATCH (s)-[:SUBJECT]->(e:Entity) RETURN e.nameEn ORDER BY e.id } AS subjectsEn,\n  head([(s)-[:ABOUT]->(p:Population) | p.nameZh]) AS populationZh,\n  head([(s)-[:ABOUT]->(p:Population) | p.nameEn]) AS populationEn,\n  u.symbolZh AS unitSymbolZh,\n  u.symbolEn AS unitSymbolEn,\n  COLLECT { MATCH (o)-[:QUALIFIED_BY]->(q:Qualifier) RETURN q.nameZh ORDER BY q.id } AS qualifiersZh,\n  COLLECT { MATCH (o)-[:QUALIFIED_BY]->(q:Qualifier) RETURN q.nameEn ORDER BY q.id } AS qualifiersEn"
};


export const beginNotice: Statement<NoParams, never> = {
  "name": "beginNotice",
  "file": "cypher/package/beginNotice.cypher",
  "cardinality": "exec",
  "params": {},
  "columns": {},
  "text": "MERGE (n:LoadNotice {id: 'load'})\n  ON CREATE SET n.sequence = 0\nSET n.sequence = n.sequence + 1 + n.sequence % 2"
};
export interface CreateEdgesParams {
  readonly rows: readonly ({ readonly fromId: string; readonly toId: string; readonly type: string; readonly properties: Properties })[];
}


export const createEdges: Statement<CreateEdgesParams, never> = {
  "name": "createEdges",
  "file": "cypher/package/createEdges.cypher",
  "cardinality": "exec",
  "params": {
    "rows": {
      "type": "records",
      "list": true,
      "nullable": false,
      "fields": [
        {
          "name": "fromId",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "toId",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "type",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "properties",
          "type": "map",
          "list": false,
          "nullable": false
        }
      ]
    }
  },
  "columns": {},
  "text": "UNWIND $rows AS row\nMATCH (a:Resource {id: row.fromId})\nCALL (a, row) {\n  MATCH (b:Resource {id: row.toId})\n  CREATE (a)-[r:$(row.type)]->(b)\n  SET r = row.properties\n}"
};
export interface CreateNodesParams {
  readonly rows: readonly ({ readonly labels: readonly string[]; readonly properties: Properties })[];
}


export const createNodes: Statement<CreateNodesParams, never> = {
  "name": "createNodes",
  "file": "cypher/package/createNodes.cypher",
  "cardinality": "exec",
  "params": {
    "rows": {
      "type": "records",
      "list": true,
      "nullable": false,
      "fields": [
        {
          "name": "labels",
          "type": "string",
          "list": true,
          "nullable": false
        },
        {
          "name": "properties",
          "type": "map",
          "list": false,
          "nullable": false
        }
      ]
    }
  },
  "columns": {},
  "text": "UNWIND $rows AS row\nCREATE (n:$(row.labels))\nSET n = row.properties"
};
export interface DeleteEdgesParams {
  readonly rows: readonly ({ readonly fromId: string; readonly digest: string })[];
}


export const deleteEdges: Statement<DeleteEdgesParams, never> = {
  "name": "deleteEdges",
  "file": "cypher/package/deleteEdges.cypher",
  "cardinality": "exec",
  "params": {
    "rows": {
      "type": "records",
      "list": true,
      "nullable": false,
      "fields": [
        {
          "name": "fromId",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "digest",
          "type": "string",
          "list": false,
          "nullable": false
        }
      ]
    }
  },
  "columns": {},
  "text": "UNWIND $rows AS row\nMATCH (a:Resource {id: row.fromId})-[r]->()\nUSING INDEX SEEK a:Resource(id)\nWHERE r.digest = row.digest\nDELETE r"
};
export interface DeleteNodesParams {
  readonly ids: readonly string[];
}


export const deleteNodes: Statement<DeleteNodesParams, never> = {
  "name": "deleteNodes",
  "file": "cypher/package/deleteNodes.cypher",
  "cardinality": "exec",
  "params": {
    "ids": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "columns": {},
  "text": "UNWIND $ids AS id\nMATCH (n:Resource {id: id})\nDETACH DELETE n"
};


export const endNotice: Statement<NoParams, never> = {
  "name": "endNotice",
  "file": "cypher/package/endNotice.cypher",
  "cardinality": "exec",
  "params": {},
  "columns": {},
  "text": "MATCH (n:LoadNotice {id: 'load'})\nWHERE n.sequence % 2 = 1\nSET n.sequence = n.sequence + 1"
};

export interface ExistingEdgesRow {
  readonly fromId: string;
  readonly type: string;
  readonly digest: string;
}

export const existingEdges: Statement<NoParams, ExistingEdgesRow> = {
  "name": "existingEdges",
  "file": "cypher/package/existingEdges.cypher",
  "cardinality": "many",
  "params": {},
  "columns": {
    "fromId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "type": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "digest": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "text": "MATCH (a:Resource)-[r]->(:Resource)\nWHERE r.digest IS NOT NULL\nRETURN a.id AS fromId, type(r) AS type, r.digest AS digest"
};

export interface ExistingNodesRow {
  readonly id: string;
  readonly digest: string;
}

export const existingNodes: Statement<NoParams, ExistingNodesRow> = {
  "name": "existingNodes",
  "file": "cypher/package/existingNodes.cypher",
  "cardinality": "many",
  "params": {},
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "digest": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "text": "MATCH (n:Resource)\nWHERE n.digest IS NOT NULL\nRETURN n.id AS id, n.digest AS digest"
};


export const lockLoad: Statement<NoParams, never> = {
  "name": "lockLoad",
  "file": "cypher/package/lockLoad.cypher",
  "cardinality": "exec",
  "params": {},
  "columns": {},
  "text": "MERGE (l:LoadLock {id: 'load'})\nSET l.takenAt = datetime()"
};

export interface RunningLoadsRow {
  readonly loader: string;
  readonly pid: number;
  readonly host: string;
  readonly isBlocked: boolean;
  readonly runningMs: number;
}

export const runningLoads: Statement<NoParams, RunningLoadsRow> = {
  "name": "runningLoads",
  "file": "cypher/package/runningLoads.cypher",
  "cardinality": "many",
  "params": {},
  "columns": {
    "loader": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "pid": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "host": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "isBlocked": {
      "type": "boolean",
      "list": false,
      "nullable": false
    },
    "runningMs": {
      "type": "int",
      "list": false,
      "nullable": false
    }
  },
  "text": "SHOW TRANSACTIONS\nYIELD metaData, status, elapsedTime\nWHERE metaData.minsheng = 'load'\nRETURN\n  metaData.loader AS loader,\n  metaData.pid AS pid,\n  metaData.host AS host,\n  status STARTS WITH 'Blocked' AS isBlocked,\n  elapsedTime.milliseconds AS runningMs"
};
export interface UpdateNodesParams {
  readonly rows: readonly ({ readonly id: string; readonly labels: readonly string[]; readonly properties: Properties })[];
}


export const updateNodes: Statement<UpdateNodesParams, never> = {
  "name": "updateNodes",
  "file": "cypher/package/updateNodes.cypher",
  "cardinality": "exec",
  "params": {
    "rows": {
      "type": "records",
      "list": true,
      "nullable": false,
      "fields": [
        {
          "name": "id",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "labels",
          "type": "string",
          "list": true,
          "nullable": false
        },
        {
          "name": "properties",
          "type": "map",
          "list": false,
          "nullable": false
        }
      ]
    }
  },
  "columns": {},
  "text": "UNWIND $rows AS row\nMATCH (n:Resource {id: row.id})\nREMOVE n:$([label IN labels(n) WHERE NOT label IN row.labels])\nSET n:$(row.labels)\nSET n = row.properties"
};

export interface PoliciesFilters {
  readonly domain: string;
  readonly within: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface PoliciesRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly domainId: string | null;
  readonly regionId: string | null;
  readonly documentNumber: string | null;
  readonly issued: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

export const policies: Resource<PoliciesFilters, PoliciesRow, 'all', NoParams> = {
  "name": "policies",
  "file": "cypher/policy/policies.cypher",
  "label": "Policy",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Policy'})"
    }
  },
  "filters": {
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_REGION]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "kind": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.kind = $kind"
    },
    "from": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.issued >= $from"
    },
    "to": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.issued <= $to"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "kind": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "regionId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "documentNumber": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "issued": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "effectiveFrom": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "effectiveTo": {
      "type": "string",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  n.kind AS kind,\n  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(n)-[:IN_REGION]->(r:Region) | r.id]) AS regionId,\n  n.documentNumber AS documentNumber,\n  n.issued AS issued,\n  n.effectiveFrom AS effectiveFrom,\n  n.effectiveTo AS effectiveTo"
};

export interface ProgramsFilters {
  readonly domain: string;
  readonly kind: ProgramKind;
  readonly broader: string;
  readonly within: string;
  readonly text: string;
}

export interface ProgramsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: ProgramKind;
  readonly description: string | null;
  readonly domainId: string;
  readonly broaderId: string | null;
}

export const programs: Resource<ProgramsFilters, ProgramsRow, 'all' | 'region' | 'broader' | 'domain' | 'policy' | 'population', NoParams> = {
  "name": "programs",
  "file": "cypher/program/programs.cypher",
  "label": "Program",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Program'})"
    },
    "region": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:RUNS_IN]-(:Implementation)-[:IMPLEMENTS]->(m:Program)\nWITH DISTINCT m AS n"
    },
    "broader": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:BROADER]-(n:Program)"
    },
    "domain": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:BROADER*0..6]-(:Domain)<-[:IN_DOMAIN]-(n:Program)"
    },
    "policy": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:IMPLEMENTS_POLICY]-(:Entity)-[:IMPLEMENTS*0..1]->(m:Program)\nWITH DISTINCT m AS n"
    },
    "population": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)<-[:SERVES]-(:Entity)-[:IMPLEMENTS*0..1]->(m:Program)\nWITH DISTINCT m AS n"
    }
  },
  "filters": {
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "kind": {
      "type": "enum",
      "enumName": "ProgramKind",
      "list": false,
      "nullable": false,
      "values": [
        "CAMPAIGN",
        "MECHANISM",
        "PLAN",
        "PROGRAM",
        "PROJECT",
        "REFORM",
        "SERVICE"
      ],
      "text": "n.kind = $kind"
    },
    "broader": {
      "type": "string",
      "idKind": "program",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $broader}) }"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)<-[:IMPLEMENTS]-(:Implementation)-[:RUNS_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "kind": {
      "type": "enum",
      "enumName": "ProgramKind",
      "list": false,
      "nullable": false,
      "values": [
        "CAMPAIGN",
        "MECHANISM",
        "PLAN",
        "PROGRAM",
        "PROJECT",
        "REFORM",
        "SERVICE"
      ]
    },
    "description": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "broaderId": {
      "type": "string",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  n.kind AS kind,\n  n.description AS description,\n  head([(n)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(n)-[:BROADER]->(b:Program) | b.id]) AS broaderId"
};

export interface RegionsFilters {
  readonly level: RegionLevel;
  readonly code: string;
  readonly within: string;
  readonly text: string;
}

export interface RegionsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly level: RegionLevel;
  readonly code: string | null;
  readonly codeSystem: string | null;
  readonly pinyin: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly parentId: string | null;
  readonly domainId: string | null;
}

export const regions: Resource<RegionsFilters, RegionsRow, 'all' | 'parent' | 'ancestor', NoParams> = {
  "name": "regions",
  "file": "cypher/region/regions.cypher",
  "label": "Region",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    },
    "height": {
      "type": "int",
      "list": false,
      "nullable": false,
      "expression": "-distance"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Region'})"
    },
    "parent": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:WITHIN]-(n:Region)"
    },
    "ancestor": {
      "keys": [
        "height"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH path = (parent)-[:WITHIN*1..6]->(n:Region)\nWITH n, length(path) AS distance"
    }
  },
  "filters": {
    "level": {
      "type": "enum",
      "enumName": "RegionLevel",
      "list": false,
      "nullable": false,
      "values": [
        "AREA",
        "CITY",
        "COUNTRY",
        "COUNTY",
        "PROVINCE",
        "TOWNSHIP",
        "VILLAGE"
      ],
      "text": "n.level = $level"
    },
    "code": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.code = $code OR EXISTS { (n)<-[:REDIRECTS_TO]-(:Resource {id: 'region/' + $code}) }"
    },
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "aliases": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "level": {
      "type": "enum",
      "enumName": "RegionLevel",
      "list": false,
      "nullable": false,
      "values": [
        "AREA",
        "CITY",
        "COUNTRY",
        "COUNTY",
        "PROVINCE",
        "TOWNSHIP",
        "VILLAGE"
      ]
    },
    "code": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "codeSystem": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "pinyin": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "validFrom": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "validTo": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "parentId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "domainId": {
      "type": "string",
      "list": false,
      "nullable": true
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.aliases AS aliases,\n  n.level AS level,\n  n.code AS code,\n  n.codeSystem AS codeSystem,\n  n.pinyin AS pinyin,\n  n.validFrom AS validFrom,\n  n.validTo AS validTo,\n  head([(n)-[:WITHIN]->(p:Region) | p.id]) AS parentId,\n  null AS domainId"
};

export interface CurrentReleaseRow {
  readonly id: string;
  readonly checksum: string;
  readonly loadedAt: string;
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly regionCount: number;
  readonly programCount: number;
  readonly implementationCount: number;
  readonly indicatorCount: number;
  readonly seriesCount: number;
  readonly observationCount: number;
  readonly linkCount: number;
  readonly sourceCount: number;
}

export const currentRelease: Statement<NoParams, CurrentReleaseRow> = {
  "name": "currentRelease",
  "file": "cypher/release/currentRelease.cypher",
  "cardinality": "one",
  "params": {},
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "checksum": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "loadedAt": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nodeCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "relationshipCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "regionCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "programCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "implementationCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "indicatorCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "seriesCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "observationCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "linkCount": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "sourceCount": {
      "type": "int",
      "list": false,
      "nullable": false
    }
  },
  "text": "MATCH (r:Release)\nRETURN\n  r.id AS id,\n  r.checksum AS checksum,\n  r.loadedAt AS loadedAt,\n  r.nodeCount AS nodeCount,\n  r.relationshipCount AS relationshipCount,\n  r.regionCount AS regionCount,\n  r.programCount AS programCount,\n  r.implementationCount AS implementationCount,\n  r.indicatorCount AS indicatorCount,\n  r.seriesCount AS seriesCount,\n  r.observationCount AS observationCount,\n  r.linkCount AS linkCount,\n  r.sourceCount AS sourceCount"
};

export interface LoadSequenceRow {
  readonly sequence: number;
}

export const loadSequence: Statement<NoParams, LoadSequenceRow> = {
  "name": "loadSequence",
  "file": "cypher/release/loadSequence.cypher",
  "cardinality": "one",
  "params": {},
  "columns": {
    "sequence": {
      "type": "int",
      "list": false,
      "nullable": false
    }
  },
  "text": "MATCH (n:LoadNotice)\nRETURN n.sequence AS sequence"
};

export interface OnlineIndexesRow {
  readonly name: string;
}

export const onlineIndexes: Statement<NoParams, OnlineIndexesRow> = {
  "name": "onlineIndexes",
  "file": "cypher/release/onlineIndexes.cypher",
  "cardinality": "many",
  "params": {},
  "columns": {
    "name": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "text": "SHOW INDEXES YIELD name, state\nWHERE state = 'ONLINE'\nRETURN name"
};

export interface SeriesFilters {
  readonly within: string;
  readonly indicator: string;
  readonly program: string;
  readonly subject: string;
  readonly population: string;
  readonly level: RegionLevel;
  readonly domain: string;
  readonly modality: Modality;
  readonly statistic: Statistic;
}

export interface SeriesRow {
  readonly id: string;
  readonly regionId: string;
  readonly indicatorId: string;
  readonly subjectIds: readonly string[];
  readonly populationId: string | null;
  readonly modality: Modality;
  readonly statistic: Statistic;
}

export const series: Resource<SeriesFilters, SeriesRow, 'all' | 'region' | 'indicator' | 'subject' | 'program' | 'implementation', NoParams> = {
  "name": "series",
  "file": "cypher/series/series.cypher",
  "label": "Series",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Series'})"
    },
    "region": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:SERIES_IN]-(n:Series)"
    },
    "indicator": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:SERIES_OF]-(n:Series)"
    },
    "subject": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "MATCH (parent)<-[:SUBJECT|ABOUT]-(n:Series)"
    },
    "program": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": true,
      "text": "CALL (parent) {\n  MATCH (parent)<-[:MEASURES]-(:Indicator)<-[:SERIES_OF]-(m:Series)\n  RETURN m\n  UNION\n  MATCH (parent)<-[:SUBJECT]-(m:Series)\n  RETURN m\n}\nWITH m AS n"
    },
    "implementation": {
      "keys": [
        "id"
      ],
      "hasParent": true,
      "isFiltered": false,
      "text": "MATCH (parent)-[:IMPLEMENTS]->(p:Program)\nMATCH (parent)-[:RUNS_IN]->(r:Region)\nCALL (p, r) {\n  MATCH (p)<-[:MEASURES]-(i:Indicator)\n  MATCH (m:Series {indicatorId: i.id, regionId: r.id})\n  RETURN m\n  UNION\n  MATCH (p)<-[:SUBJECT]-(m:Series {regionId: r.id})\n  RETURN m\n}\nWITH m AS n"
    }
  },
  "filters": {
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:SERIES_IN]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "indicator": {
      "type": "string",
      "idKind": "indicator",
      "list": false,
      "nullable": false,
      "text": "MATCH (n)-[:SERIES_OF]->(:Indicator)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $indicator})"
    },
    "program": {
      "type": "string",
      "idKind": "program",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:SUBJECT|SERIES_OF]->(:Entity)-[:MEASURES*0..1]->(:Program)-[:BROADER*0..6]->(:Program)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $program}) }"
    },
    "subject": {
      "type": "string",
      "idKind": "*",
      "list": false,
      "nullable": false,
      "text": "MATCH (n)-[:SUBJECT]->(:Entity)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $subject})"
    },
    "population": {
      "type": "string",
      "idKind": "population",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:ABOUT]->(:Population)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $population}) }"
    },
    "level": {
      "type": "enum",
      "enumName": "RegionLevel",
      "list": false,
      "nullable": false,
      "values": [
        "AREA",
        "CITY",
        "COUNTRY",
        "COUNTY",
        "PROVINCE",
        "TOWNSHIP",
        "VILLAGE"
      ],
      "text": "EXISTS { (n)-[:SERIES_IN]->(:Region {level: $level}) }"
    },
    "domain": {
      "type": "string",
      "idKind": "domain",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:SERIES_OF]->(:Indicator)-[:IN_DOMAIN]->(:Domain)-[:BROADER*0..6]->(:Domain)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $domain}) }"
    },
    "modality": {
      "type": "enum",
      "enumName": "Modality",
      "list": false,
      "nullable": false,
      "values": [
        "ACTUAL",
        "TARGET"
      ],
      "text": "n.modality = $modality"
    },
    "statistic": {
      "type": "enum",
      "enumName": "Statistic",
      "list": false,
      "nullable": false,
      "values": [
        "CHANGE_ABSOLUTE",
        "CHANGE_PERCENT",
        "CHANGE_POINTS",
        "SHARE_OF_TARGET",
        "VALUE"
      ],
      "text": "n.statistic = $statistic"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "regionId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "indicatorId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "subjectIds": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "populationId": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "modality": {
      "type": "enum",
      "enumName": "Modality",
      "list": false,
      "nullable": false,
      "values": [
        "ACTUAL",
        "TARGET"
      ]
    },
    "statistic": {
      "type": "enum",
      "enumName": "Statistic",
      "list": false,
      "nullable": false,
      "values": [
        "CHANGE_ABSOLUTE",
        "CHANGE_PERCENT",
        "CHANGE_POINTS",
        "SHARE_OF_TARGET",
        "VALUE"
      ]
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.regionId AS regionId,\n  n.indicatorId AS indicatorId,\n  n.subjectIds AS subjectIds,\n  n.populationId AS populationId,\n  n.modality AS modality,\n  n.statistic AS statistic"
};

export interface SourceFilesRow {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly spanStart: number;
  readonly spanEnd: number;
}

export const sourceFiles: Statement<NoParams, SourceFilesRow> = {
  "name": "sourceFiles",
  "file": "cypher/source/sourceFiles.cypher",
  "cardinality": "many",
  "params": {},
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "file": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "sha256": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "spanStart": {
      "type": "int",
      "list": false,
      "nullable": false
    },
    "spanEnd": {
      "type": "int",
      "list": false,
      "nullable": false
    }
  },
  "text": "MATCH (d:Source)\nWHERE d.spanStart IS NOT NULL\nRETURN\n  d.id AS id,\n  d.file AS file,\n  d.sha256 AS sha256,\n  d.spanStart AS spanStart,\n  d.spanEnd AS spanEnd\nORDER BY d.id"
};

export interface SourcesFilters {
  readonly within: string;
  readonly from: string;
  readonly to: string;
  readonly curation: Curation;
  readonly text: string;
}

export interface SourcesRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly medium: string | null;
  readonly host: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly publishedBasis: PeriodBasis;
  readonly regionId: string;
  readonly file: string;
  readonly sha256: string;
  readonly spanStart: number | null;
  readonly spanEnd: number | null;
  readonly url: string | null;
  readonly licence: string;
  readonly curation: Curation;
}

export const sources: Resource<SourcesFilters, SourcesRow, 'all', NoParams> = {
  "name": "sources",
  "file": "cypher/source/sources.cypher",
  "label": "Source",
  "params": {},
  "keys": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false,
      "expression": "n.id"
    }
  },
  "anchors": {
    "all": {
      "keys": [
        "id"
      ],
      "hasParent": false,
      "isFiltered": true,
      "text": "MATCH (n:Resource {type: 'Source'})"
    }
  },
  "filters": {
    "within": {
      "type": "string",
      "idKind": "region",
      "list": false,
      "nullable": false,
      "text": "EXISTS { (n)-[:COVERS]->(:Region)-[:WITHIN*0..6]->(:Region)<-[:REDIRECTS_TO*0..1]-(:Resource {id: $within}) }"
    },
    "from": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.publishedTo >= $from"
    },
    "to": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.publishedFrom <= $to"
    },
    "curation": {
      "type": "enum",
      "enumName": "Curation",
      "list": false,
      "nullable": false,
      "values": [
        "FULL",
        "PARTIAL"
      ],
      "text": "n.curation = $curation"
    },
    "text": {
      "type": "string",
      "list": false,
      "nullable": false,
      "text": "n.searchText CONTAINS toLower($text)"
    }
  },
  "columns": {
    "id": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameZh": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "nameEn": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "title": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "issuer": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "medium": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "host": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "publishedFrom": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "publishedTo": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "publishedBasis": {
      "type": "enum",
      "enumName": "PeriodBasis",
      "list": false,
      "nullable": false,
      "values": [
        "INFERRED",
        "STATED",
        "UNKNOWN"
      ]
    },
    "regionId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "file": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "sha256": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "spanStart": {
      "type": "int",
      "list": false,
      "nullable": true
    },
    "spanEnd": {
      "type": "int",
      "list": false,
      "nullable": true
    },
    "url": {
      "type": "string",
      "list": false,
      "nullable": true
    },
    "licence": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "curation": {
      "type": "enum",
      "enumName": "Curation",
      "list": false,
      "nullable": false,
      "values": [
        "FULL",
        "PARTIAL"
      ]
    }
  },
  "rows": "RETURN\n  n.id AS id,\n  n.nameZh AS nameZh,\n  n.nameEn AS nameEn,\n  n.title AS title,\n  n.issuer AS issuer,\n  n.medium AS medium,\n  n.host AS host,\n  n.publishedFrom AS publishedFrom,\n  n.publishedTo AS publishedTo,\n  n.publishedBasis AS publishedBasis,\n  head([(n)-[:COVERS]->(r:Region) | r.id]) AS regionId,\n  n.file AS file,\n  n.sha256 AS sha256,\n  n.spanStart AS spanStart,\n  n.spanEnd AS spanEnd,\n  n.url AS url,\n  n.licence AS licence,\n  n.curation AS curation"
};
export const statements = [statementPartsByObservationIds, beginNotice, createEdges, createNodes, deleteEdges, deleteNodes, endNotice, existingEdges, existingNodes, lockLoad, runningLoads, updateNodes, currentRelease, loadSequence, onlineIndexes, sourceFiles] as const;

export const resources = [domains, entityIds, linkedEntityIds, plainEntities, implementations, indicators, qualifiers, units, links, mentions, relations, observations, policies, programs, regions, series, sources] as const;
