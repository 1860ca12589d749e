// Made from cypher/ by `npm run codegen`. Never edited by hand.
import type { NoParams, Properties, Statement } from '../neo4j/statement.js';

import type { Accumulation, Basis, Comparator, Curation, ImplementationStatus, IndicatorNature, Modality, PeriodBasis, ProgramKind, QualifierEffect, RegionLevel, Statistic } from './schema.js';

export interface EntitiesByIdsParams {
  readonly ids: readonly string[];
}

export interface EntitiesByIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly domainId: string | null;
  readonly regionId: string | null;
  readonly broaderId: string | null;
}

export const entitiesByIds: Statement<EntitiesByIdsParams, EntitiesByIdsRow> = {
  "name": "entitiesByIds",
  "file": "cypher/entity/entitiesByIds.cypher",
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
      "nullable": true
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
  "text": "UNWIND $ids AS id\nMATCH (e:Resource {id: id})\nWHERE e:Entity\nRETURN\n  e.id AS id,\n  e.nameZh AS nameZh,\n  e.nameEn AS nameEn,\n  e.aliases AS aliases,\n  e.kind AS kind,\n  head([(e)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(e)-[:IN_REGION]->(r:Region) | r.id]) AS regionId,\n  head([(e)-[:BROADER]->(b:Entity) | b.id]) AS broaderId"
};
export interface ImplementationsByIdsParams {
  readonly ids: readonly string[];
}

export interface ImplementationsByIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly status: ImplementationStatus;
  readonly start: string | null;
  readonly end: string | null;
  readonly programId: string;
  readonly regionId: string;
}

export const implementationsByIds: Statement<ImplementationsByIdsParams, ImplementationsByIdsRow> = {
  "name": "implementationsByIds",
  "file": "cypher/implementation/implementationsByIds.cypher",
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
    }
  },
  "text": "UNWIND $ids AS id\nMATCH (i:Resource {id: id})\nWHERE i:Implementation\nMATCH (i)-[:IMPLEMENTS]->(p:Program)\nMATCH (i)-[:RUNS_IN]->(r:Region)\nRETURN\n  i.id AS id,\n  i.nameZh AS nameZh,\n  i.nameEn AS nameEn,\n  i.aliases AS aliases,\n  i.status AS status,\n  i.start AS start,\n  i.end AS end,\n  p.id AS programId,\n  r.id AS regionId"
};
export interface ImplementationsByProgramIdsParams {
  readonly programIds: readonly string[];
}

export interface ImplementationsByProgramIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly status: ImplementationStatus;
  readonly start: string | null;
  readonly end: string | null;
  readonly programId: string;
  readonly regionId: string;
}

export const implementationsByProgramIds: Statement<ImplementationsByProgramIdsParams, ImplementationsByProgramIdsRow> = {
  "name": "implementationsByProgramIds",
  "file": "cypher/implementation/implementationsByProgramIds.cypher",
  "cardinality": "many",
  "params": {
    "programIds": {
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
    }
  },
  "text": "UNWIND $programIds AS id\nMATCH (p:Resource {id: id})\nWHERE p:Program\nMATCH (p)<-[:IMPLEMENTS]-(i:Implementation)-[:RUNS_IN]->(r:Region)\nRETURN\n  i.id AS id,\n  i.nameZh AS nameZh,\n  i.nameEn AS nameEn,\n  i.aliases AS aliases,\n  i.status AS status,\n  i.start AS start,\n  i.end AS end,\n  p.id AS programId,\n  r.id AS regionId\nORDER BY i.id"
};
export interface ImplementationsByRegionIdsParams {
  readonly regionIds: readonly string[];
}

export interface ImplementationsByRegionIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly status: ImplementationStatus;
  readonly start: string | null;
  readonly end: string | null;
  readonly programId: string;
  readonly regionId: string;
}

export const implementationsByRegionIds: Statement<ImplementationsByRegionIdsParams, ImplementationsByRegionIdsRow> = {
  "name": "implementationsByRegionIds",
  "file": "cypher/implementation/implementationsByRegionIds.cypher",
  "cardinality": "many",
  "params": {
    "regionIds": {
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
    }
  },
  "text": "UNWIND $regionIds AS id\nMATCH (r:Resource {id: id})\nWHERE r:Region\nMATCH (r)<-[:RUNS_IN]-(i:Implementation)-[:IMPLEMENTS]->(p:Program)\nRETURN\n  i.id AS id,\n  i.nameZh AS nameZh,\n  i.nameEn AS nameEn,\n  i.aliases AS aliases,\n  i.status AS status,\n  i.start AS start,\n  i.end AS end,\n  p.id AS programId,\n  r.id AS regionId\nORDER BY i.id"
};
export interface IndicatorsByIdsParams {
  readonly ids: readonly string[];
}

export interface IndicatorsByIdsRow {
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

export const indicatorsByIds: Statement<IndicatorsByIdsParams, IndicatorsByIdsRow> = {
  "name": "indicatorsByIds",
  "file": "cypher/indicator/indicatorsByIds.cypher",
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
  "text": "UNWIND $ids AS id\nMATCH (i:Resource {id: id})\nWHERE i:Indicator\nRETURN\n  i.id AS id,\n  i.nameZh AS nameZh,\n  i.nameEn AS nameEn,\n  i.aliases AS aliases,\n  i.nature AS nature,\n  i.accumulation AS accumulation,\n  i.definition AS definition,\n  i.unitId AS unitId,\n  head([(i)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(i)-[:MEASURES]->(p:Program) | p.id]) AS programId,\n  head([(i)-[:BROADER]->(b:Indicator) | b.id]) AS broaderId,\n  i.qualifierIds AS qualifierIds"
};
export interface QualifiersByIdsParams {
  readonly ids: readonly string[];
}

export interface QualifiersByIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly group: string;
  readonly effect: QualifierEffect;
  readonly definition: string;
}

export const qualifiersByIds: Statement<QualifiersByIdsParams, QualifiersByIdsRow> = {
  "name": "qualifiersByIds",
  "file": "cypher/indicator/qualifiersByIds.cypher",
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
  "text": "UNWIND $ids AS id\nMATCH (q:Resource {id: id})\nWHERE q:Qualifier\nRETURN\n  q.id AS id,\n  q.nameZh AS nameZh,\n  q.nameEn AS nameEn,\n  q.group AS group,\n  q.effect AS effect,\n  q.definition AS definition"
};
export interface UnitsByIdsParams {
  readonly ids: readonly string[];
}

export interface UnitsByIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly dimension: string;
  readonly factor: string;
  readonly symbolZh: string | null;
  readonly symbolEn: string | null;
}

export const unitsByIds: Statement<UnitsByIdsParams, UnitsByIdsRow> = {
  "name": "unitsByIds",
  "file": "cypher/indicator/unitsByIds.cypher",
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
  "text": "UNWIND $ids AS id\nMATCH (u:Resource {id: id})\nWHERE u:Unit\nRETURN\n  u.id AS id,\n  u.nameZh AS nameZh,\n  u.nameEn AS nameEn,\n  u.dimension AS dimension,\n  u.factor AS factor,\n  u.symbolZh AS symbolZh,\n  u.symbolEn AS symbolEn"
};
export interface ObservationsByIdsParams {
  readonly ids: readonly string[];
}

export interface ObservationsByIdsRow {
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

export const observationsByIds: Statement<ObservationsByIdsParams, ObservationsByIdsRow> = {
  "name": "observationsByIds",
  "file": "cypher/observation/observationsByIds.cypher",
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
  "text": "UNWIND $ids AS id\nMATCH (o:Resource {id: id})\nWHERE o:Observation\nMATCH (o)<-[:HAS_OBSERVATION]-(s:Series)\nMATCH (o)-[c:CITES]->(d:Source)\nRETURN\n  o.id AS id,\n  o.value AS value,\n  o.unitId AS unitId,\n  o.comparator AS comparator,\n  o.raw AS raw,\n  o.periodStart AS periodStart,\n  o.periodEnd AS periodEnd,\n  o.periodBasis AS periodBasis,\n  o.duration AS duration,\n  o.referenceStart AS referenceStart,\n  o.referenceEnd AS referenceEnd,\n  o.qualifierIds AS qualifierIds,\n  o.context AS context,\n  o.basis AS basis,\n  o.note AS note,\n  s.id AS seriesId,\n  s.modality AS modality,\n  s.statistic AS statistic,\n  d.id AS sourceId,\n  c.selector AS selector,\n  c.paragraph AS paragraph"
};
export interface PointsBySeriesIdsParams {
  readonly seriesIds: readonly string[];
}

export interface PointsBySeriesIdsRow {
  readonly seriesId: string;
  readonly points: readonly ({ readonly id: string; readonly value: string; readonly unitId: string; readonly comparator: Comparator; readonly raw: string; readonly periodStart: string | null; readonly periodEnd: string | null; readonly periodBasis: PeriodBasis; readonly duration: string | null; readonly referenceStart: string | null; readonly referenceEnd: string | null; readonly qualifierIds: readonly string[]; readonly context: readonly string[]; readonly basis: Basis; readonly note: string | null; readonly seriesId: string; readonly modality: Modality; readonly statistic: Statistic; readonly sourceId: string; readonly selector: string; readonly paragraph: number | null })[];
}

export const pointsBySeriesIds: Statement<PointsBySeriesIdsParams, PointsBySeriesIdsRow> = {
  "name": "pointsBySeriesIds",
  "file": "cypher/observation/pointsBySeriesIds.cypher",
  "cardinality": "many",
  "params": {
    "seriesIds": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "columns": {
    "seriesId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
    "points": {
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
          "name": "value",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "unitId",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "comparator",
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
        {
          "name": "raw",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "periodStart",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "periodEnd",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "periodBasis",
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
        {
          "name": "duration",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "referenceStart",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "referenceEnd",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "qualifierIds",
          "type": "string",
          "list": true,
          "nullable": false
        },
        {
          "name": "context",
          "type": "string",
          "list": true,
          "nullable": false
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
          "name": "note",
          "type": "string",
          "list": false,
          "nullable": true
        },
        {
          "name": "seriesId",
          "type": "string",
          "list": false,
          "nullable": false
        },
        {
          "name": "modality",
          "type": "enum",
          "enumName": "Modality",
          "list": false,
          "nullable": false,
          "values": [
            "ACTUAL",
            "TARGET"
          ]
        },
        {
          "name": "statistic",
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
        }
      ]
    }
  },
  "text": "UNWIND $seriesIds AS id\nMATCH (s:Resource {id: id})\nWHERE s:Series\nMATCH (s)-[:HAS_OBSERVATION]->(o:Observation)-[c:CITES]->(d:Source)\nWITH s, o, c, d\nORDER BY o.periodEnd, coalesce(o.periodStart, ''), o.id\nRETURN\n  s.id AS seriesId,\n  collect([\n    o.id,\n    o.value,\n    o.unitId,\n    o.comparator,\n    o.raw,\n    o.periodStart,\n    o.periodEnd,\n    o.periodBasis,\n    o.duration,\n    o.referenceStart,\n    o.referenceEnd,\n    o.qualifierIds,\n    o.context,\n    o.basis,\n    o.note,\n    s.id,\n    s.modality,\n    s.statistic,\n    d.id,\n    c.selector,\n    c.paragraph\n  ]) AS points"
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
  "text": "UNWIND $rows AS row\nMATCH (a:Resource {id: row.fromId})-[r]->()\nWHERE r.digest = row.digest\nDELETE r"
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
  "text": "MATCH (a:Resource)-[r]->(:Resource)\nRETURN a.id AS fromId, type(r) AS type, r.digest AS digest"
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
  "text": "MATCH (n:Resource)\nRETURN n.id AS id, n.digest AS digest"
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
export interface ProgramsByIdsParams {
  readonly ids: readonly string[];
}

export interface ProgramsByIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: ProgramKind;
  readonly description: string | null;
  readonly domainId: string;
  readonly broaderId: string | null;
}

export const programsByIds: Statement<ProgramsByIdsParams, ProgramsByIdsRow> = {
  "name": "programsByIds",
  "file": "cypher/program/programsByIds.cypher",
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
  "text": "UNWIND $ids AS id\nMATCH (p:Resource {id: id})\nWHERE p:Program\nRETURN\n  p.id AS id,\n  p.nameZh AS nameZh,\n  p.nameEn AS nameEn,\n  p.aliases AS aliases,\n  p.kind AS kind,\n  p.description AS description,\n  head([(p)-[:IN_DOMAIN]->(d:Domain) | d.id]) AS domainId,\n  head([(p)-[:BROADER]->(b:Program) | b.id]) AS broaderId"
};
export interface ChildrenByRegionIdsParams {
  readonly regionIds: readonly string[];
  readonly levels: readonly RegionLevel[];
}

export interface ChildrenByRegionIdsRow {
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
}

export const childrenByRegionIds: Statement<ChildrenByRegionIdsParams, ChildrenByRegionIdsRow> = {
  "name": "childrenByRegionIds",
  "file": "cypher/region/childrenByRegionIds.cypher",
  "cardinality": "many",
  "params": {
    "regionIds": {
      "type": "string",
      "list": true,
      "nullable": false
    },
    "levels": {
      "type": "enum",
      "enumName": "RegionLevel",
      "list": true,
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
    }
  },
  "text": "UNWIND $regionIds AS id\nMATCH (p:Resource {id: id})\nWHERE p:Region\nMATCH (p)<-[:WITHIN]-(r:Region)\nWHERE r.level IN $levels\nRETURN\n  r.id AS id,\n  r.nameZh AS nameZh,\n  r.nameEn AS nameEn,\n  r.aliases AS aliases,\n  r.level AS level,\n  r.code AS code,\n  r.codeSystem AS codeSystem,\n  r.pinyin AS pinyin,\n  r.validFrom AS validFrom,\n  r.validTo AS validTo,\n  p.id AS parentId\nORDER BY r.id"
};
export interface RegionsByIdsParams {
  readonly ids: readonly string[];
}

export interface RegionsByIdsRow {
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
}

export const regionsByIds: Statement<RegionsByIdsParams, RegionsByIdsRow> = {
  "name": "regionsByIds",
  "file": "cypher/region/regionsByIds.cypher",
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
    }
  },
  "text": "UNWIND $ids AS id\nMATCH (r:Resource {id: id})\nWHERE r:Region\nRETURN\n  r.id AS id,\n  r.nameZh AS nameZh,\n  r.nameEn AS nameEn,\n  r.aliases AS aliases,\n  r.level AS level,\n  r.code AS code,\n  r.codeSystem AS codeSystem,\n  r.pinyin AS pinyin,\n  r.validFrom AS validFrom,\n  r.validTo AS validTo,\n  head([(r)-[:WITHIN]->(p:Region) | p.id]) AS parentId"
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
export interface SeriesByIdsParams {
  readonly ids: readonly string[];
}

export interface SeriesByIdsRow {
  readonly id: string;
  readonly regionId: string;
  readonly indicatorId: string;
  readonly subjectIds: readonly string[];
  readonly populationId: string | null;
  readonly modality: Modality;
  readonly statistic: Statistic;
}

export const seriesByIds: Statement<SeriesByIdsParams, SeriesByIdsRow> = {
  "name": "seriesByIds",
  "file": "cypher/series/seriesByIds.cypher",
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
  "text": "UNWIND $ids AS id\nMATCH (s:Resource {id: id})\nWHERE s:Series\nRETURN\n  s.id AS id,\n  s.regionId AS regionId,\n  s.indicatorId AS indicatorId,\n  s.subjectIds AS subjectIds,\n  s.populationId AS populationId,\n  s.modality AS modality,\n  s.statistic AS statistic"
};
export interface SeriesByImplementationIdsParams {
  readonly implementationIds: readonly string[];
}

export interface SeriesByImplementationIdsRow {
  readonly implementationId: string;
  readonly id: string;
  readonly regionId: string;
  readonly indicatorId: string;
  readonly subjectIds: readonly string[];
  readonly populationId: string | null;
  readonly modality: Modality;
  readonly statistic: Statistic;
}

export const seriesByImplementationIds: Statement<SeriesByImplementationIdsParams, SeriesByImplementationIdsRow> = {
  "name": "seriesByImplementationIds",
  "file": "cypher/series/seriesByImplementationIds.cypher",
  "cardinality": "many",
  "params": {
    "implementationIds": {
      "type": "string",
      "list": true,
      "nullable": false
    }
  },
  "columns": {
    "implementationId": {
      "type": "string",
      "list": false,
      "nullable": false
    },
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
  "text": "UNWIND $implementationIds AS id\nMATCH (i:Resource {id: id})\nWHERE i:Implementation\nMATCH (i)-[:RUNS_IN]->(r:Region)\nMATCH (i)-[:IMPLEMENTS]->(:Program)<-[:MEASURES]-(n:Indicator)\nMATCH (s:Series {indicatorId: n.id, regionId: r.id})\nRETURN\n  i.id AS implementationId,\n  s.id AS id,\n  s.regionId AS regionId,\n  s.indicatorId AS indicatorId,\n  s.subjectIds AS subjectIds,\n  s.populationId AS populationId,\n  s.modality AS modality,\n  s.statistic AS statistic\nORDER BY s.id"
};
export interface SeriesByRegionIdsParams {
  readonly regionIds: readonly string[];
}

export interface SeriesByRegionIdsRow {
  readonly id: string;
  readonly regionId: string;
  readonly indicatorId: string;
  readonly subjectIds: readonly string[];
  readonly populationId: string | null;
  readonly modality: Modality;
  readonly statistic: Statistic;
}

export const seriesByRegionIds: Statement<SeriesByRegionIdsParams, SeriesByRegionIdsRow> = {
  "name": "seriesByRegionIds",
  "file": "cypher/series/seriesByRegionIds.cypher",
  "cardinality": "many",
  "params": {
    "regionIds": {
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
  "text": "UNWIND $regionIds AS regionId\nMATCH (s:Series {regionId: regionId})\nRETURN\n  s.id AS id,\n  s.regionId AS regionId,\n  s.indicatorId AS indicatorId,\n  s.subjectIds AS subjectIds,\n  s.populationId AS populationId,\n  s.modality AS modality,\n  s.statistic AS statistic\nORDER BY s.id"
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
  "text": "MATCH (d:Source)\nRETURN\n  d.id AS id,\n  d.file AS file,\n  d.sha256 AS sha256,\n  d.spanStart AS spanStart,\n  d.spanEnd AS spanEnd\nORDER BY d.id"
};
export interface SourcesByIdsParams {
  readonly ids: readonly string[];
}

export interface SourcesByIdsRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly medium: string | null;
  readonly host: string | null;
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly publishedBasis: PeriodBasis;
  readonly file: string;
  readonly sha256: string;
  readonly spanStart: number;
  readonly spanEnd: number;
  readonly url: string | null;
  readonly licence: string;
  readonly curation: Curation;
  readonly regionId: string;
}

export const sourcesByIds: Statement<SourcesByIdsParams, SourcesByIdsRow> = {
  "name": "sourcesByIds",
  "file": "cypher/source/sourcesByIds.cypher",
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
      "nullable": false
    },
    "publishedTo": {
      "type": "string",
      "list": false,
      "nullable": false
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
    },
    "regionId": {
      "type": "string",
      "list": false,
      "nullable": false
    }
  },
  "text": "UNWIND $ids AS id\nMATCH (d:Resource {id: id})\nWHERE d:Source\nMATCH (d)-[:COVERS]->(r:Region)\nRETURN\n  d.id AS id,\n  d.nameZh AS nameZh,\n  d.nameEn AS nameEn,\n  d.title AS title,\n  d.issuer AS issuer,\n  d.medium AS medium,\n  d.host AS host,\n  d.publishedFrom AS publishedFrom,\n  d.publishedTo AS publishedTo,\n  d.publishedBasis AS publishedBasis,\n  d.file AS file,\n  d.sha256 AS sha256,\n  d.spanStart AS spanStart,\n  d.spanEnd AS spanEnd,\n  d.url AS url,\n  d.licence AS licence,\n  d.curation AS curation,\n  r.id AS regionId"
};
export const statements = [entitiesByIds, implementationsByIds, implementationsByProgramIds, implementationsByRegionIds, indicatorsByIds, qualifiersByIds, unitsByIds, observationsByIds, pointsBySeriesIds, statementPartsByObservationIds, beginNotice, createEdges, createNodes, deleteEdges, deleteNodes, endNotice, existingEdges, existingNodes, lockLoad, runningLoads, updateNodes, programsByIds, childrenByRegionIds, regionsByIds, currentRelease, loadSequence, onlineIndexes, seriesByIds, seriesByImplementationIds, seriesByRegionIds, sourceFiles, sourcesByIds] as const;
