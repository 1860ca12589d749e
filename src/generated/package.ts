// Made from data/datapackage.json by `npm run codegen`. Never edited by hand.

/** Places, from the country to areas. A row of data/regions.csv. */
export interface RegionsRecord {
  /** Stable id: the GB/T 2260 code when entered; below the county its code and a name, `140225-guaner`. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** Administrative level. */
  readonly level: 'COUNTRY' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' | 'AREA';
  /** The region right above. */
  readonly parent: string | null;
  /** Official code today. */
  readonly code: string | null;
  /** The standard the code is from. */
  readonly codeSystem: string | null;
  /** Name in Hanyu Pinyin with tone marks. */
  readonly pinyin: string | null;
  /** First day of the region, if it was founded lately. */
  readonly validFrom: string | null;
  /** Last day of the region, if it is no more. */
  readonly validTo: string | null;
}

/** Domains of livelihood. A row of data/domains.csv. */
export interface DomainsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** The wider domain. */
  readonly parent: string | null;
}

/** Units of measure. A row of data/units.csv. */
export interface UnitsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** Units of one dimension can be converted into each other. */
  readonly dimension: string;
  /** How many base units of the dimension one of this unit is. */
  readonly factor: string;
  /** Symbol after a number in Chinese. */
  readonly symbolZh: string | null;
  /** Symbol after a number in English. */
  readonly symbolEn: string | null;
}

/** What makes two figures of one indicator differ beyond the columns. A row of data/qualifiers.csv. */
export interface QualifiersRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** Qualifiers of one group exclude each other. */
  readonly group: string;
  /** What a difference in this group does to a comparison. */
  readonly effect: 'CAUTION' | 'NOT_COMPARABLE';
  /** What it means. */
  readonly definition: string;
}

/** What governments do for people, wherever it runs. A row of data/programs.csv. */
export interface ProgramsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort of program it is. */
  readonly kind: 'PROGRAM' | 'SERVICE' | 'MECHANISM' | 'CAMPAIGN' | 'PROJECT' | 'REFORM' | 'PLAN';
  /** The domain of livelihood. */
  readonly domain: string;
  /** The wider program. */
  readonly broader: string | null;
  /** In our own words. */
  readonly description: string | null;
}

/** A program in one region, under its local name. A row of data/implementations.csv. */
export interface ImplementationsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** The program. */
  readonly program: string;
  /** Where it runs. */
  readonly region: string;
  /** How far it is. */
  readonly status: 'PLANNED' | 'RUNNING' | 'COMPLETED' | 'ENDED';
  /** First day, if known. */
  readonly start: string | null;
  /** Last day, if known. */
  readonly end: string | null;
}

/** Issued texts, agreements, dated measures. A row of data/policies.csv. */
export interface PoliciesRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort of text it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
  /** 文号. */
  readonly documentNumber: string | null;
  /** Day of issue. */
  readonly issued: string | null;
  /** First day in force. */
  readonly effectiveFrom: string | null;
  /** Last day in force. */
  readonly effectiveTo: string | null;
}

/** Bodies, firms, groups. A row of data/organizations.csv. */
export interface OrganizationsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
}

/** Platforms, apps, credentials, registers. A row of data/systems.csv. */
export interface SystemsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
}

/** Groups of people. A row of data/populations.csv. */
export interface PopulationsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
  /** The wider group: a union is broader than its parts. */
  readonly broader: string | null;
}

/** Funds and bonds. A row of data/funds.csv. */
export interface FundsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
}

/** Named buildings, such as one home or one hall. A row of data/facilities.csv. */
export interface FacilitiesRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
}

/** Events. A row of data/events.csv. */
export interface EventsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** What sort it is. */
  readonly kind: string;
  /** The region it belongs to. */
  readonly region: string | null;
  /** The domain of livelihood it belongs to. */
  readonly domain: string | null;
}

/** What is measured. A row of data/indicators.csv. */
export interface IndicatorsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** Unit that figures are shown in; each figure has its own of the same dimension. */
  readonly unit: string;
  /** The domain of livelihood it belongs to. */
  readonly domain: string;
  /** The program it measures. */
  readonly program: string | null;
  /** STANDARD: set by rule. STATISTIC: counted or measured. */
  readonly nature: 'STATISTIC' | 'STANDARD';
  /** FLOW over a period, STOCK at a moment, LEVEL of a standard, price or index, RATE. */
  readonly accumulation: 'FLOW' | 'STOCK' | 'LEVEL' | 'RATE';
  /** Qualifiers that hold for every figure of it. */
  readonly qualifiers: readonly string[];
  /** The wider indicator. */
  readonly broader: string | null;
  /** In our own words. */
  readonly definition: string | null;
}

/** The articles that figures and facts were read from. A row of data/sources.csv. */
export interface SourcesRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** Headline as printed; empty where none is. */
  readonly title: string | null;
  /** Body that published it. */
  readonly issuer: string | null;
  /** Newspaper or bulletin. */
  readonly medium: string | null;
  /** Site it was found on. */
  readonly host: string | null;
  /** Earliest day of publication. */
  readonly publishedFrom: string;
  /** Latest day of publication. */
  readonly publishedTo: string;
  /** Whether the day is printed. */
  readonly publishedBasis: 'STATED' | 'INFERRED';
  /** The region it speaks of. */
  readonly region: string;
  /** File in MINSHENG_SOURCES. */
  readonly file: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** First Unicode code point of the article in the file, from 0; empty for a table. */
  readonly spanStart: number | null;
  /** One past its last code point; empty for a table. */
  readonly spanEnd: number | null;
  /** Code point at which each non-empty line of the article begins, in order; empty for a table. */
  readonly paragraphs: readonly number[];
  /** Where it was published. */
  readonly url: string | null;
  /** What holds for the text. */
  readonly licence: string;
  /** FULL: every figure was read. PARTIAL: some were. */
  readonly curation: 'FULL' | 'PARTIAL';
}

/** The closed vocabulary of links. A row of data/relations.csv. */
export interface RelationsRecord {
  /** Stable id, unique in this table. */
  readonly id: string;
  /** Name in Chinese. */
  readonly nameZh: string;
  /** Name in English. */
  readonly nameEn: string;
  /** Other names, separated by |. */
  readonly aliases: readonly string[];
  /** Name read from the other end, Chinese. */
  readonly inverseZh: string;
  /** Name read from the other end, English. */
  readonly inverseEn: string;
  /** Types a link may start from. */
  readonly fromTypes: readonly string[];
  /** Types a link may end at. */
  readonly toTypes: readonly string[];
}

/** Figures. A row of data/observations.csv. */
export interface ObservationsRecord {
  /** <source>/<number>, stable for ever. */
  readonly id: string;
  /** What is measured. */
  readonly indicator: string;
  /** Where. */
  readonly region: string;
  /** Global ids of what is measured, where it is not the place as a whole. */
  readonly subject: readonly string[];
  /** Global id of the group, where one indicator is reported for several. */
  readonly population: string | null;
  /**  */
  readonly modality: 'ACTUAL' | 'TARGET';
  /** What the value is of the indicator. Changes are signed. */
  readonly statistic: 'VALUE' | 'CHANGE_ABSOLUTE' | 'CHANGE_PERCENT' | 'CHANGE_POINTS' | 'SHARE_OF_TARGET';
  /** Exact decimal in the unit, 万 and 亿 multiplied out. */
  readonly value: string;
  /** Unit of the value. */
  readonly unit: string;
  /** How the figure is hedged; applies to the magnitude. */
  readonly comparator: 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST';
  /** The figure as written, from first numeral to end of unit. */
  readonly raw: string;
  /** First day, inclusive. */
  readonly periodStart: string | null;
  /** Last day, inclusive. */
  readonly periodEnd: string | null;
  /** Whether the period is printed. */
  readonly periodBasis: 'STATED' | 'INFERRED' | 'UNKNOWN';
  /** ISO 8601, where only a length is given. */
  readonly duration: string | null;
  /** First day of the period a change is compared with. */
  readonly referenceStart: string | null;
  /** Last day of it. */
  readonly referenceEnd: string | null;
  /** What limits the figure beyond the columns. */
  readonly qualifiers: readonly string[];
  /** Where it was read. */
  readonly source: string;
  /** RFC 5147 span of raw in the source file, in code points. */
  readonly selector: string;
  /** Spans of the words outside raw that give unit, comparator, sign, period or place. */
  readonly context: readonly string[];
  /** DERIVED where reading needs a step beyond the words. */
  readonly basis: 'STATED' | 'DERIVED';
  /** What a reader should know. */
  readonly note: string | null;
}

/** Relations that a source states, each row a piece of evidence. A row of data/links.csv. */
export interface LinksRecord {
  /** Global id. */
  readonly from: string;
  /**  */
  readonly relation: string;
  /** Global id. */
  readonly to: string;
  /** First day it holds. */
  readonly validFrom: string | null;
  /** Last day it holds. */
  readonly validTo: string | null;
  /** From 0 to 1, where it is a matter of degree. */
  readonly confidence: string | null;
  /** Where it was read. */
  readonly source: string;
  /** RFC 5147 span in the source file. */
  readonly selector: string;
  /** DERIVED where reading needs a step beyond the words. */
  readonly basis: 'STATED' | 'DERIVED';
  /** What a reader should know. */
  readonly note: string | null;
}

/** Where a thing, or one of its columns, was read. A row of data/mentions.csv. */
export interface MentionsRecord {
  /** Global id. */
  readonly entity: string;
  /** Column that was read there; empty: that it exists. */
  readonly attribute: string | null;
  /** Where it was read. */
  readonly source: string;
  /** RFC 5147 span in the source file. */
  readonly selector: string;
  /** DERIVED where reading needs a step beyond the words. */
  readonly basis: 'STATED' | 'DERIVED';
}

/** Numerals that are no figure. A row of data/exclusions.csv. */
export interface ExclusionsRecord {
  /** Where it stands. */
  readonly source: string;
  /** RFC 5147 span of the numeral alone in the source file. */
  readonly selector: string;
  /** Why it is no figure, as data/README.md says of each. */
  readonly reason: 'DATE' | 'ORDINAL' | 'NAME' | 'CONTACT' | 'RESTATED' | 'VAGUE' | 'CONDITION' | 'FOREIGN' | 'SLOGAN' | 'BOILERPLATE';
}

/** Ids that are no more, and the ids that stand for them now. A row of data/redirects.csv. */
export interface RedirectsRecord {
  /** Global id that nothing has any more, such as that of an old region code. */
  readonly old: string;
  /** Global id of what stands for it now. */
  readonly new: string;
  /** Day of the decision, or of its publication where only that is known; empty if neither is. */
  readonly since: string | null;
  /** What happened, in one English sentence. */
  readonly reason: string;
}

/** Statistical tables that are loaded as they are. A row of data/tables.csv. */
export interface TablesRecord {
  /** Stable id, unique in this table; the ids of its figures begin with it. */
  readonly id: string;
  /** The source that the file is. */
  readonly source: string;
  /** Name of the file below data/tables/: CSV, its first row the names of the columns. */
  readonly file: string;
  /** Column with the code of the region that a row is about. */
  readonly regionColumn: string;
  /** Columns that hold no figures, such as names, separated by |. */
  readonly otherColumns: readonly string[];
  /** Regions whose figures are all marked as doubtful, separated by |. */
  readonly doubtfulRegions: readonly string[];
  /** Why the figures of these regions are doubtful, in one English sentence. */
  readonly doubt: string | null;
}

/** What the columns of statistical tables are figures of. A row of data/table_columns.csv. */
export interface TableColumnsRecord {
  /** The table. */
  readonly table: string;
  /** Name of the column in the file. */
  readonly column: string;
  /** What is measured. */
  readonly indicator: string;
  /** The group, where the indicator is reported for several. */
  readonly population: string | null;
  /** Unit of the cells. */
  readonly unit: string;
  /** Result or aim. */
  readonly modality: 'ACTUAL' | 'TARGET';
  /** What the cells are of the indicator. */
  readonly statistic: 'VALUE' | 'CHANGE_ABSOLUTE' | 'CHANGE_PERCENT' | 'CHANGE_POINTS' | 'SHARE_OF_TARGET';
  /** First day, inclusive. */
  readonly periodStart: string | null;
  /** Last day, inclusive. */
  readonly periodEnd: string | null;
  /** Whether the period is printed. */
  readonly periodBasis: 'STATED' | 'INFERRED' | 'UNKNOWN';
  /** What limits the figures beyond the columns, separated by |. */
  readonly qualifiers: readonly string[];
  /** Columns that add up to this one, separated by |; where a row has all of them and they do not, they are doubtful. */
  readonly sumOf: readonly string[];
  /** Greatest difference from that sum that rounding explains, in the unit. */
  readonly sumTolerance: string | null;
  /** Column that this one cannot be greater than; where it is, both are doubtful. */
  readonly atMost: string | null;
  /** What a reader should know of each figure. */
  readonly note: string | null;
}

/** Tables and columns that these types were made from; a package with others is refused. */
export const knownColumns: Readonly<Record<string, readonly string[]>> = {
  "regions": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "level:string",
    "parent:string",
    "code:string",
    "code_system:string",
    "pinyin:string",
    "valid_from:date",
    "valid_to:date"
  ],
  "domains": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "parent:string"
  ],
  "units": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "dimension:string",
    "factor:number",
    "symbol_zh:string",
    "symbol_en:string"
  ],
  "qualifiers": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "group:string",
    "effect:string",
    "definition:string"
  ],
  "programs": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "domain:string",
    "broader:string",
    "description:string"
  ],
  "implementations": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "program:string",
    "region:string",
    "status:string",
    "start:date",
    "end:date"
  ],
  "policies": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string",
    "document_number:string",
    "issued:date",
    "effective_from:date",
    "effective_to:date"
  ],
  "organizations": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string"
  ],
  "systems": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string"
  ],
  "populations": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string",
    "broader:string"
  ],
  "funds": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string"
  ],
  "facilities": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string"
  ],
  "events": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "kind:string",
    "region:string",
    "domain:string"
  ],
  "indicators": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "unit:string",
    "domain:string",
    "program:string",
    "nature:string",
    "accumulation:string",
    "qualifiers:list",
    "broader:string",
    "definition:string"
  ],
  "sources": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "title:string",
    "issuer:string",
    "medium:string",
    "host:string",
    "published_from:date",
    "published_to:date",
    "published_basis:string",
    "region:string",
    "file:string",
    "sha256:string",
    "span_start:integer",
    "span_end:integer",
    "paragraphs:list",
    "url:string",
    "licence:string",
    "curation:string"
  ],
  "relations": [
    "id:string",
    "name_zh:string",
    "name_en:string",
    "aliases:list",
    "inverse_zh:string",
    "inverse_en:string",
    "from_types:list",
    "to_types:list"
  ],
  "observations": [
    "id:string",
    "indicator:string",
    "region:string",
    "subject:list",
    "population:string",
    "modality:string",
    "statistic:string",
    "value:number",
    "unit:string",
    "comparator:string",
    "raw:string",
    "period_start:date",
    "period_end:date",
    "period_basis:string",
    "duration:string",
    "reference_start:date",
    "reference_end:date",
    "qualifiers:list",
    "source:string",
    "selector:string",
    "context:list",
    "basis:string",
    "note:string"
  ],
  "links": [
    "from:string",
    "relation:string",
    "to:string",
    "valid_from:date",
    "valid_to:date",
    "confidence:number",
    "source:string",
    "selector:string",
    "basis:string",
    "note:string"
  ],
  "mentions": [
    "entity:string",
    "attribute:string",
    "source:string",
    "selector:string",
    "basis:string"
  ],
  "exclusions": [
    "source:string",
    "selector:string",
    "reason:string"
  ],
  "redirects": [
    "old:string",
    "new:string",
    "since:date",
    "reason:string"
  ],
  "tables": [
    "id:string",
    "source:string",
    "file:string",
    "region_column:string",
    "other_columns:list",
    "doubtful_regions:list",
    "doubt:string"
  ],
  "table_columns": [
    "table:string",
    "column:string",
    "indicator:string",
    "population:string",
    "unit:string",
    "modality:string",
    "statistic:string",
    "period_start:date",
    "period_end:date",
    "period_basis:string",
    "qualifiers:list",
    "sum_of:list",
    "sum_tolerance:number",
    "at_most:string",
    "note:string"
  ]
};

/** All tables of the package, checked. An empty cell is null, a number an exact decimal string. */
export interface Tables {
  readonly regions: readonly RegionsRecord[];
  readonly domains: readonly DomainsRecord[];
  readonly units: readonly UnitsRecord[];
  readonly qualifiers: readonly QualifiersRecord[];
  readonly programs: readonly ProgramsRecord[];
  readonly implementations: readonly ImplementationsRecord[];
  readonly policies: readonly PoliciesRecord[];
  readonly organizations: readonly OrganizationsRecord[];
  readonly systems: readonly SystemsRecord[];
  readonly populations: readonly PopulationsRecord[];
  readonly funds: readonly FundsRecord[];
  readonly facilities: readonly FacilitiesRecord[];
  readonly events: readonly EventsRecord[];
  readonly indicators: readonly IndicatorsRecord[];
  readonly sources: readonly SourcesRecord[];
  readonly relations: readonly RelationsRecord[];
  readonly observations: readonly ObservationsRecord[];
  readonly links: readonly LinksRecord[];
  readonly mentions: readonly MentionsRecord[];
  readonly exclusions: readonly ExclusionsRecord[];
  readonly redirects: readonly RedirectsRecord[];
  readonly tables: readonly TablesRecord[];
  readonly tableColumns: readonly TableColumnsRecord[];
}
