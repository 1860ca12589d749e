import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeSource, EntitySource, PlainEntitySource, EntityConnectionSource, PlainEntityConnectionSource } from '../entity/mapper.js';
import type { DomainSource, DomainConnectionSource } from '../domain/mapper.js';
import type { ImplementationSource, ImplementationConnectionSource } from '../implementation/mapper.js';
import type { IndicatorSource, UnitSource, QualifierSource, IndicatorConnectionSource, QualifierConnectionSource, UnitConnectionSource } from '../indicator/mapper.js';
import type { RelationSource, LinkSource, EvidenceSource, EntityLinkConnectionSource, EntityLinkEdgeSource, MentionSource, LinkConnectionSource, MentionConnectionSource, RelationConnectionSource } from '../link/mapper.js';
import type { ObservationSource, ObservationConnectionSource } from '../observation/mapper.js';
import type { PolicySource, PolicyConnectionSource } from '../policy/mapper.js';
import type { ProgramSource, ProgramConnectionSource } from '../program/mapper.js';
import type { RegionSource, RegionConnectionSource } from '../region/mapper.js';
import type { ReleaseSource } from '../release/mapper.js';
import type { SeriesSource, SeriesConnectionSource } from '../series/mapper.js';
import type { SourceSource, CitationSource, SourceConnectionSource } from '../source/mapper.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, `YYYY-MM-DDThh:mm:ss.sssZ`, in UTC. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, such as `868040000000` or `-17.8`. Never rounded: read it with a decimal library, not as a float. */
  Decimal: { input: string; output: string; }
};

/** What a figure of the indicator adds up over. */
export type Accumulation =
  /** Acts or money over a period. */
  | 'FLOW'
  /** A standard, price, index or ratio that holds from a day on. */
  | 'LEVEL'
  /** A share of something. */
  | 'RATE'
  /** What exists at a moment. */
  | 'STOCK';

/** Whether a reading needs a step beyond the words. */
export type Basis =
  /** Concluded from the words. */
  | 'DERIVED'
  /** The words say it. */
  | 'STATED';

/** A place in a source. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Number of the paragraph (non-empty line) of the article, from 1; null for a cell of a table. */
  readonly paragraph: Maybe<Scalars['Int']['output']>;
  /** The words themselves; null unless the server has the documents (MINSHENG_SOURCES), and for a cell of a table. */
  readonly quote: Maybe<Quote>;
  /** Of an article an RFC 5147 fragment, Unicode code points of the file from 0, end exclusive: `char=155,160`; of a table an RFC 7111 one, row and column from 1, the header being row 1: `cell=167,5`. */
  readonly selector: Scalars['String']['output'];
  /** The source. */
  readonly source: Source;
};

/** How a source hedges a figure. It applies to the magnitude. */
export type Comparator =
  /** 约, 左右, 近 */
  | 'ABOUT'
  /** 以上, 不低于, 不少于 */
  | 'AT_LEAST'
  /** 以内, 不超过 */
  | 'AT_MOST'
  /** As it stands. */
  | 'EXACT'
  /** 不足, 不满 */
  | 'LESS_THAN'
  /** 超, 余, 多, 突破, 上 */
  | 'MORE_THAN';

/** How much of a source was read. */
export type Curation =
  /** Every figure. */
  | 'FULL'
  /** Some figures. */
  | 'PARTIAL';

/** Which end of a link a thing is. */
export type Direction =
  /** The link leads to it. */
  | 'IN'
  /** The link goes out from it. */
  | 'OUT';

/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type Domain = Entity & Node & {
  readonly __typename?: 'Domain';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider domain. */
  readonly broader: Maybe<Domain>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators of it and of the domains within it, by id. Null if this branch failed: `errors` says why. */
  readonly indicators: Maybe<IndicatorConnection>;
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Programs of it and of the domains within it, by id. Null if this branch failed: `errors` says why. */
  readonly programs: Maybe<ProgramConnection>;
};


/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type DomainIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type DomainLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type DomainMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type DomainNameArgs = {
  lang?: Lang;
};


/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type DomainProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things of the type Domain. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Domain and its place in the connection. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Domain;
};

/** A named thing. */
export type Entity = {
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** A named thing. */
export type EntityLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A named thing. */
export type EntityMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing. */
export type EntityNameArgs = {
  lang?: Lang;
};

/** A page of things of the type Entity. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Entity and its place in the connection. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Entity;
};

/** A page of the links of one thing. */
export type EntityLinkConnection = {
  readonly __typename?: 'EntityLinkConnection';
  /** The links as seen from the thing. */
  readonly edges: ReadonlyArray<EntityLinkEdge>;
  /** The links. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A link as seen from one of its ends. */
export type EntityLinkEdge = {
  readonly __typename?: 'EntityLinkEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** Which end of it the thing is. */
  readonly direction: Direction;
  /** The relation, read from the thing: its name outwards, its inverse name inwards. */
  readonly label: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
  /** The thing at the other end. */
  readonly other: Node;
};


/** A link as seen from one of its ends. */
export type EntityLinkEdgeLabelArgs = {
  lang?: Lang;
};

/** Types of named things, as `__typename` names them. */
export type EntityType =
  /** A domain of livelihood, such as 社会救助 or 养老服务. */
  | 'Domain'
  /** Something that happened once, or one time of something that recurs. */
  | 'Event'
  /** A named building, such as one home or one hall; kinds of building are indicators. */
  | 'Facility'
  /** A fund or a bond. */
  | 'Fund'
  /** A program in one region under its local name: what a comparison of cities compares. */
  | 'Implementation'
  /** What is measured. */
  | 'Indicator'
  /** A body, a firm or a group. */
  | 'Organization'
  /** An issued text, an agreement or a dated measure. */
  | 'Policy'
  /** A group of people. A union is broader than its parts. */
  | 'Population'
  /** What governments do for people, wherever it runs. */
  | 'Program'
  /** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
  | 'Region'
  /** A platform, an app, a credential or a register. */
  | 'System';

/** Something that happened once, or one time of something that recurs. */
export type Event = Entity & LocatedEntity & Node & {
  readonly __typename?: 'Event';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** Something that happened once, or one time of something that recurs. */
export type EventLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Something that happened once, or one time of something that recurs. */
export type EventMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened once, or one time of something that recurs. */
export type EventNameArgs = {
  lang?: Lang;
};


/** Something that happened once, or one time of something that recurs. */
export type EventSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Event. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Event and its place in the connection. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Event;
};

/** A place where a link was read. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Whether the words say it or it was concluded from them. */
  readonly basis: Basis;
  /** Where. */
  readonly citation: Citation;
  /** How sure the reading is, 0 to 1; null where there was no doubt. */
  readonly confidence: Maybe<Scalars['Decimal']['output']>;
  /** What a reader should know, English. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** A named building, such as one home or one hall; kinds of building are indicators. */
export type Facility = Entity & LocatedEntity & Node & {
  readonly __typename?: 'Facility';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** A named building, such as one home or one hall; kinds of building are indicators. */
export type FacilityLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A named building, such as one home or one hall; kinds of building are indicators. */
export type FacilityMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A named building, such as one home or one hall; kinds of building are indicators. */
export type FacilityNameArgs = {
  lang?: Lang;
};


/** A named building, such as one home or one hall; kinds of building are indicators. */
export type FacilitySeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Facility. */
export type FacilityConnection = {
  readonly __typename?: 'FacilityConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<FacilityEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Facility>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Facility and its place in the connection. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Facility;
};

/** A fund or a bond. */
export type Fund = Entity & LocatedEntity & Node & {
  readonly __typename?: 'Fund';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What it pays for, as links say. Null if this branch failed: `errors` says why. */
  readonly paysFor: Maybe<EntityConnection>;
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** A fund or a bond. */
export type FundLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A fund or a bond. */
export type FundMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A fund or a bond. */
export type FundNameArgs = {
  lang?: Lang;
};


/** A fund or a bond. */
export type FundPaysForArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A fund or a bond. */
export type FundSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Fund. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Fund>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Fund and its place in the connection. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Fund;
};

/** A program in one region under its local name: what a comparison of cities compares. */
export type Implementation = Entity & Node & {
  readonly __typename?: 'Implementation';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Last day, if known. */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The program that runs. */
  readonly program: Program;
  /** Where it runs. */
  readonly region: Region;
  /** The series, in this region, of the indicators that measure its program, or with its program as subject, by id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
  /** First day, if known. */
  readonly start: Maybe<Scalars['Date']['output']>;
  /** How far it is. */
  readonly status: ImplementationStatus;
};


/** A program in one region under its local name: what a comparison of cities compares. */
export type ImplementationLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A program in one region under its local name: what a comparison of cities compares. */
export type ImplementationMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A program in one region under its local name: what a comparison of cities compares. */
export type ImplementationNameArgs = {
  lang?: Lang;
};


/** A program in one region under its local name: what a comparison of cities compares. */
export type ImplementationSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things of the type Implementation. */
export type ImplementationConnection = {
  readonly __typename?: 'ImplementationConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<ImplementationEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Implementation>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Implementation and its place in the connection. */
export type ImplementationEdge = {
  readonly __typename?: 'ImplementationEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Implementation;
};

/** How far an implementation is, as its sources say. */
export type ImplementationStatus =
  /** Carried out as planned. */
  | 'COMPLETED'
  /** Stopped. */
  | 'ENDED'
  /** Announced, not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING';

/** What is measured. */
export type Indicator = Entity & Node & {
  readonly __typename?: 'Indicator';
  /** What its figures add up over. */
  readonly accumulation: Accumulation;
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider indicator. */
  readonly broader: Maybe<Indicator>;
  /** What it is, in our own words, English. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Domain;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The narrower indicators right below, by id. Null if this branch failed: `errors` says why. */
  readonly narrower: Maybe<IndicatorConnection>;
  /** Whether its figures are set or found. */
  readonly nature: IndicatorNature;
  /** The program it measures. */
  readonly program: Maybe<Program>;
  /** Qualifiers that hold for every figure of it. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** Where, of what and of whom it is measured, by id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
  /** The unit its figures are shown in; each observation has its own of the same dimension. */
  readonly unit: Unit;
};


/** What is measured. */
export type IndicatorLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What is measured. */
export type IndicatorMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What is measured. */
export type IndicatorNameArgs = {
  lang?: Lang;
};


/** What is measured. */
export type IndicatorNarrowerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What is measured. */
export type IndicatorSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  level: InputMaybe<RegionLevel>;
  modality: InputMaybe<Modality>;
  population: InputMaybe<Scalars['ID']['input']>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Indicator. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Indicator and its place in the connection. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Indicator;
};

/** Whether a figure is set or found. */
export type IndicatorNature =
  /** Set by rule: 低保标准. */
  | 'STANDARD'
  /** Counted or measured. */
  | 'STATISTIC';

/** Language of names and sentences. */
export type Lang =
  /** English */
  | 'EN'
  /** 中文 */
  | 'ZH';

/** What sources say of how two things are related. */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** STATED if one of the sources says it in words. */
  readonly basis: Basis;
  /** Where it was read; never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where it begins. */
  readonly from: Node;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** How they are related. */
  readonly relation: Relation;
  /** Where it ends. */
  readonly to: Node;
  /** First day it holds, where a source says so. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it holds, where a source says so. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of things of the type Link. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Link and its place in the connection. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Link;
};

/** A named thing of some kind that may belong to a region. */
export type LocatedEntity = {
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** A named thing of some kind that may belong to a region. */
export type LocatedEntityLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A named thing of some kind that may belong to a region. */
export type LocatedEntityMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing of some kind that may belong to a region. */
export type LocatedEntityNameArgs = {
  lang?: Lang;
};


/** A named thing of some kind that may belong to a region. */
export type LocatedEntitySeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A place where a thing, or one of its columns, was read. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The column; null: that the thing exists. */
  readonly attribute: Maybe<Scalars['String']['output']>;
  /** Whether the words say it or it was concluded from them. */
  readonly basis: Basis;
  /** Where. */
  readonly citation: Citation;
  /** What was read; an observation where a figure is said again. */
  readonly subject: Node;
};

/** A page of things of the type Mention. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Mention and its place in the connection. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Mention;
};

/** Whether a figure is a result or an aim. */
export type Modality =
  /** What was or is. */
  | 'ACTUAL'
  /** What is to be. */
  | 'TARGET';

/** Anything with a public id. */
export type Node = {
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
};

/** One figure, as one source gives it. */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** Whether the reading needs a step beyond the words. */
  readonly basis: Basis;
  /** The figure that this one was changed from: of 由520元提高到570元, the first. */
  readonly changedFrom: Maybe<Observation>;
  /** Where it was read. */
  readonly citation: Citation;
  /** How the source hedges it. */
  readonly comparator: Comparator;
  /** The figures that make up this one completely, by id. Null if this branch failed: `errors` says why. */
  readonly components: Maybe<ObservationConnection>;
  /** Where the words outside `raw` stand that give unit, comparator, sign, period or place: RFC 5147 spans. */
  readonly context: ReadonlyArray<Scalars['String']['output']>;
  /** Of a share, the figure it is a share of: 3,627 villages in all; null where the source prints none. */
  readonly denominator: Maybe<Observation>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sources say of how it is related to other figures and to what they decide, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where the same figure is said again, in a headline or a lead: by source, then by place in it. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Result or aim. */
  readonly modality: Modality;
  /** What a reader should know, English. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Of a share, the figure it is a share with: 3,453 villages with a bus; null where the source prints none. */
  readonly numerator: Maybe<Observation>;
  /** The results that answer this target, by id. Null if this branch failed: `errors` says why. */
  readonly outcomes: Maybe<ObservationConnection>;
  /** When: of a flow the span it adds up over, of a stock the day, or the days in which it must lie; of a target the span it is for. */
  readonly period: Period;
  /** Whether the period is printed. */
  readonly periodBasis: PeriodBasis;
  /** What limits the figure beyond the columns. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The figure as written, from first numeral to end of unit: `48.77万人`; of a table the cell. */
  readonly raw: Scalars['String']['output'];
  /** The period that a change is compared with, where the source names it. */
  readonly reference: Maybe<Period>;
  /** The line of figures it stands in: region, indicator, subject, population. */
  readonly series: Series;
  /** All the columns as one plain sentence of our own. */
  readonly statement: Scalars['String']['output'];
  /** What the value is of the indicator. */
  readonly statistic: Statistic;
  /** The target that this result answers. */
  readonly target: Maybe<Observation>;
  /** Unit of the value. */
  readonly unit: Unit;
  /** Exact value in the unit, 万 and 亿 multiplied out. */
  readonly value: Scalars['Decimal']['output'];
  /** Comparator, value and unit for people: `至少 2,000张`, `at least 2,000 beds`; of a change `下降至少 50%`, `down at least 50%`. */
  readonly valueText: Scalars['String']['output'];
};


/** One figure, as one source gives it. */
export type ObservationComponentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One figure, as one source gives it. */
export type ObservationLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** One figure, as one source gives it. */
export type ObservationMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One figure, as one source gives it. */
export type ObservationOutcomesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One figure, as one source gives it. */
export type ObservationStatementArgs = {
  lang?: Lang;
};


/** One figure, as one source gives it. */
export type ObservationValueTextArgs = {
  lang?: Lang;
};

/** A page of things of the type Observation. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Observation and its place in the connection. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Observation;
};

/** A body, a firm or a group. */
export type Organization = Entity & LocatedEntity & Node & {
  readonly __typename?: 'Organization';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** A body, a firm or a group. */
export type OrganizationLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body, a firm or a group. */
export type OrganizationMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A body, a firm or a group. */
export type OrganizationNameArgs = {
  lang?: Lang;
};


/** A body, a firm or a group. */
export type OrganizationSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Organization. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Organization and its place in the connection. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Organization;
};

/** Where a page lies in its connection, as Relay has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last thing; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether something follows the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first thing; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A span of time. Either end may be open. */
export type Period = {
  readonly __typename?: 'Period';
  /** ISO 8601 duration, such as `P3Y`, where the source gives a length only. */
  readonly duration: Maybe<Scalars['String']['output']>;
  /** Last day, inclusive. */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** First day, inclusive. */
  readonly start: Maybe<Scalars['Date']['output']>;
};

/** Whether the period is printed or concluded. */
export type PeriodBasis =
  /** Concluded from a heading, a neighbouring sentence or the day of publication. */
  | 'INFERRED'
  /** The words that reach the figure name it. */
  | 'STATED'
  /** The source does not say. */
  | 'UNKNOWN';

/** An issued text, an agreement or a dated measure. */
export type Policy = Entity & LocatedEntity & Node & {
  readonly __typename?: 'Policy';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its number as printed: `豫政〔2020〕1号`. */
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** First day it holds. */
  readonly effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it holds. */
  readonly effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issued: Maybe<Scalars['Date']['output']>;
  /** Who issued it, as links say. Null if this branch failed: `errors` says why. */
  readonly issuers: Maybe<EntityConnection>;
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The programs that carry it out, themselves or where they run, by id. Null if this branch failed: `errors` says why. */
  readonly programs: Maybe<ProgramConnection>;
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** An issued text, an agreement or a dated measure. */
export type PolicyIssuersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An issued text, an agreement or a dated measure. */
export type PolicyLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** An issued text, an agreement or a dated measure. */
export type PolicyMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An issued text, an agreement or a dated measure. */
export type PolicyNameArgs = {
  lang?: Lang;
};


/** An issued text, an agreement or a dated measure. */
export type PolicyProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An issued text, an agreement or a dated measure. */
export type PolicySeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Policy. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Policy and its place in the connection. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Policy;
};

/** A group of people. A union is broader than its parts. */
export type Population = Entity & LocatedEntity & Node & {
  readonly __typename?: 'Population';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider group. */
  readonly broader: Maybe<Population>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The programs that serve it, themselves or where they run, by id. Null if this branch failed: `errors` says why. */
  readonly programs: Maybe<ProgramConnection>;
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** A group of people. A union is broader than its parts. */
export type PopulationLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A group of people. A union is broader than its parts. */
export type PopulationMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A group of people. A union is broader than its parts. */
export type PopulationNameArgs = {
  lang?: Lang;
};


/** A group of people. A union is broader than its parts. */
export type PopulationProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A group of people. A union is broader than its parts. */
export type PopulationSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Population. */
export type PopulationConnection = {
  readonly __typename?: 'PopulationConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<PopulationEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Population>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Population and its place in the connection. */
export type PopulationEdge = {
  readonly __typename?: 'PopulationEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Population;
};

/** What governments do for people, wherever it runs. */
export type Program = Entity & Node & {
  readonly __typename?: 'Program';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider program. */
  readonly broader: Maybe<Program>;
  /** What it is, in our own words, English. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Domain;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Where it runs itself, not its narrower programs, by id. Null if this branch failed: `errors` says why. */
  readonly implementations: Maybe<ImplementationConnection>;
  /** The indicators that measure it itself, not its narrower programs, by id. Null if this branch failed: `errors` says why. */
  readonly indicators: Maybe<IndicatorConnection>;
  /** What sort of program it is. */
  readonly kind: ProgramKind;
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The narrower programs right below, by id. Null if this branch failed: `errors` says why. */
  readonly narrower: Maybe<ProgramConnection>;
  /** The series of those indicators, and those with the program as subject, by id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
};


/** What governments do for people, wherever it runs. */
export type ProgramImplementationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ImplementationStatus>;
  within: InputMaybe<Scalars['ID']['input']>;
};


/** What governments do for people, wherever it runs. */
export type ProgramIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What governments do for people, wherever it runs. */
export type ProgramLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What governments do for people, wherever it runs. */
export type ProgramMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What governments do for people, wherever it runs. */
export type ProgramNameArgs = {
  lang?: Lang;
};


/** What governments do for people, wherever it runs. */
export type ProgramNarrowerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What governments do for people, wherever it runs. */
export type ProgramSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Program. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Program and its place in the connection. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Program;
};

/** What sort of program it is. */
export type ProgramKind =
  /** A campaign: 寒冬送温暖. */
  | 'CAMPAIGN'
  /** A rule that acts by itself: 物价上涨联动机制. */
  | 'MECHANISM'
  /** A plan or a list of undertakings. */
  | 'PLAN'
  /** A lasting provision: 最低生活保障. */
  | 'PROGRAM'
  /** An undertaking with an end: “十百千万”项目. */
  | 'PROJECT'
  /** A change of how something is done: 集中带量采购. */
  | 'REFORM'
  /** A service offered to people: 免费婚检. */
  | 'SERVICE';

/** What limits a figure beyond its columns, such as 仅限贫困县. */
export type Qualifier = Node & {
  readonly __typename?: 'Qualifier';
  /** What it means, English. */
  readonly definition: Scalars['String']['output'];
  /** What a difference in this group does to a comparison. */
  readonly effect: QualifierEffect;
  /** Qualifiers of one group exclude each other. */
  readonly group: Scalars['String']['output'];
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** What limits a figure beyond its columns, such as 仅限贫困县. */
export type QualifierNameArgs = {
  lang?: Lang;
};

/** A page of things of the type Qualifier. */
export type QualifierConnection = {
  readonly __typename?: 'QualifierConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<QualifierEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Qualifier>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Qualifier and its place in the connection. */
export type QualifierEdge = {
  readonly __typename?: 'QualifierEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Qualifier;
};

/** What a difference in a qualifier does to a comparison. */
export type QualifierEffect =
  /** Can be compared, with the difference said. */
  | 'CAUTION'
  /** Must not be compared. */
  | 'NOT_COMPARABLE';

export type Query = {
  readonly __typename?: 'Query';
  /** All series, by id. Null if this branch failed: `errors` says why. */
  readonly allSeries: Maybe<SeriesConnection>;
  /** A domain by its id; null if there is none. */
  readonly domain: Maybe<Domain>;
  /** The domains, by id. Null if this branch failed: `errors` says why. */
  readonly domains: Maybe<DomainConnection>;
  /** Named things of all types, by id. Null if this branch failed: `errors` says why. */
  readonly entities: Maybe<EntityConnection>;
  /** An event by its id; null if there is none. */
  readonly event: Maybe<Event>;
  /** What happened once, or one time of what recurs, by id. Null if this branch failed: `errors` says why. */
  readonly events: Maybe<EventConnection>;
  /** Named buildings, by id. Null if this branch failed: `errors` says why. */
  readonly facilities: Maybe<FacilityConnection>;
  /** A facility by its id; null if there is none. */
  readonly facility: Maybe<Facility>;
  /** A fund by its id; null if there is none. */
  readonly fund: Maybe<Fund>;
  /** Funds and bonds, by id. Null if this branch failed: `errors` says why. */
  readonly funds: Maybe<FundConnection>;
  /** An implementation by its id; null if there is none. */
  readonly implementation: Maybe<Implementation>;
  /** What runs where, by id. Null if this branch failed: `errors` says why. */
  readonly implementations: Maybe<ImplementationConnection>;
  /** An indicator by its id; null if there is none. */
  readonly indicator: Maybe<Indicator>;
  /** Indicators, by id. Null if this branch failed: `errors` says why. */
  readonly indicators: Maybe<IndicatorConnection>;
  /** A link by its id; null if there is none. */
  readonly link: Maybe<Link>;
  /** Links of all things, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<LinkConnection>;
  /** Whatever has this id, or had it once; null if nothing has it. An id that is no id at all is BAD_USER_INPUT. */
  readonly node: Maybe<Node>;
  /**
   * Whatever has these ids, in the order asked for; null where nothing has the id. At most 100 ids.
   * Null altogether if this branch failed: `errors` says why.
   */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** An observation by its id; null if there is none. */
  readonly observation: Maybe<Observation>;
  /** Observations, by id. Null if this branch failed: `errors` says why. */
  readonly observations: Maybe<ObservationConnection>;
  /** An organization by its id; null if there is none. */
  readonly organization: Maybe<Organization>;
  /** Bodies, firms and groups, by id. Null if this branch failed: `errors` says why. */
  readonly organizations: Maybe<OrganizationConnection>;
  /** Issued texts, agreements and dated measures, by id. Null if this branch failed: `errors` says why. */
  readonly policies: Maybe<PolicyConnection>;
  /** A policy by its id; null if there is none. */
  readonly policy: Maybe<Policy>;
  /** A population by its id; null if there is none. */
  readonly population: Maybe<Population>;
  /** Groups of people, by id. Null if this branch failed: `errors` says why. */
  readonly populations: Maybe<PopulationConnection>;
  /** A program by its id; null if there is none. */
  readonly program: Maybe<Program>;
  /** Programs, by id. Null if this branch failed: `errors` says why. */
  readonly programs: Maybe<ProgramConnection>;
  /** A qualifier by its id; null if there is none. */
  readonly qualifier: Maybe<Qualifier>;
  /** Qualifiers, by id. Null if this branch failed: `errors` says why. */
  readonly qualifiers: Maybe<QualifierConnection>;
  /** A region by its id; null if there is none. */
  readonly region: Maybe<Region>;
  /** Regions, by id. Null if this branch failed: `errors` says why. */
  readonly regions: Maybe<RegionConnection>;
  /** A relation by its id; null if there is none. */
  readonly relation: Maybe<Relation>;
  /** The vocabulary of relations, by id. Null if this branch failed: `errors` says why. */
  readonly relations: Maybe<RelationConnection>;
  /** The package that the graph holds; null before the first load. */
  readonly release: Maybe<Release>;
  /** A series by its id; null if there is none. */
  readonly series: Maybe<Series>;
  /** A source by its id; null if there is none. */
  readonly source: Maybe<Source>;
  /** Sources, by id. Null if this branch failed: `errors` says why. */
  readonly sources: Maybe<SourceConnection>;
  /** A system by its id; null if there is none. */
  readonly system: Maybe<System>;
  /** Platforms, apps, credentials and registers, by id. Null if this branch failed: `errors` says why. */
  readonly systems: Maybe<SystemConnection>;
  /** A unit by its id; null if there is none. */
  readonly unit: Maybe<Unit>;
  /** Units, by id. Null if this branch failed: `errors` says why. */
  readonly units: Maybe<UnitConnection>;
};


export type QueryAllSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  level: InputMaybe<RegionLevel>;
  modality: InputMaybe<Modality>;
  population: InputMaybe<Scalars['ID']['input']>;
  program: InputMaybe<Scalars['ID']['input']>;
  statistic: InputMaybe<Statistic>;
  subject: InputMaybe<Scalars['ID']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDomainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDomainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  types: InputMaybe<ReadonlyArray<EntityType>>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFacilitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImplementationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImplementationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  program: InputMaybe<Scalars['ID']['input']>;
  status: InputMaybe<ImplementationStatus>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  accumulation: InputMaybe<Accumulation>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  nature: InputMaybe<IndicatorNature>;
  program: InputMaybe<Scalars['ID']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  basis: InputMaybe<Basis>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  source: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  level: InputMaybe<RegionLevel>;
  modality: InputMaybe<Modality>;
  population: InputMaybe<Scalars['ID']['input']>;
  program: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
  source: InputMaybe<Scalars['ID']['input']>;
  statistic: InputMaybe<Statistic>;
  subject: InputMaybe<Scalars['ID']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPopulationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPopulationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  broader: InputMaybe<Scalars['ID']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<ProgramKind>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryQualifierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQualifiersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  group: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  code: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  level: InputMaybe<RegionLevel>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  curation: InputMaybe<Curation>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySystemArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySystemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  dimension: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** The sentence around a span, as a W3C text quote selector: `prefix`, `exact` and `suffix` joined are the sentence. */
export type Quote = {
  readonly __typename?: 'Quote';
  /** The span itself. */
  readonly exact: Scalars['String']['output'];
  /** The sentence before the span. */
  readonly prefix: Scalars['String']['output'];
  /** The sentence after the span. */
  readonly suffix: Scalars['String']['output'];
};

/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type Region = Entity & Node & {
  readonly __typename?: 'Region';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The regions that it lies in, from the country down. */
  readonly ancestors: ReadonlyArray<Region>;
  /** The regions right below, by id. Null if this branch failed: `errors` says why. */
  readonly children: Maybe<RegionConnection>;
  /** Official code today. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The standard that the code is from. */
  readonly codeSystem: Maybe<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What runs in this region itself, not in the regions within it, by id. Null if this branch failed: `errors` says why. */
  readonly implementations: Maybe<ImplementationConnection>;
  /** Administrative level. */
  readonly level: RegionLevel;
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region right above; null for the country. */
  readonly parent: Maybe<Region>;
  /** Name in Hanyu Pinyin with tone marks. */
  readonly pinyin: Maybe<Scalars['String']['output']>;
  /** The programs that run in this region itself, not in the regions within it, by id. Null if this branch failed: `errors` says why. */
  readonly programs: Maybe<ProgramConnection>;
  /** What is measured of this region itself, not of the regions within it, by id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
  /** First day of the region, if it was founded lately. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the region, if it is no more. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  level: InputMaybe<RegionLevel>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionImplementationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ImplementationStatus>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionNameArgs = {
  lang?: Lang;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionProgramsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  domain: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  population: InputMaybe<Scalars['ID']['input']>;
  program: InputMaybe<Scalars['ID']['input']>;
  statistic: InputMaybe<Statistic>;
  subject: InputMaybe<Scalars['ID']['input']>;
};

/** A page of things of the type Region. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Region and its place in the connection. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Region;
};

/** Administrative level, from the country down. AREA is a place without a level, such as a development zone. */
export type RegionLevel =
  /** 没有级别的区域 */
  | 'AREA'
  /** 地级市、自治州、盟 */
  | 'CITY'
  /** 全国 */
  | 'COUNTRY'
  /** 县、区、县级市 */
  | 'COUNTY'
  /** 省、自治区、直辖市 */
  | 'PROVINCE'
  /** 乡、镇、街道 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** A relation that links may have: one of a closed vocabulary. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** Types that it may begin at, as `__typename` has them: `System`. */
  readonly fromTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Said from its end: `由…支撑`, `supported by`. */
  readonly inverseName: Scalars['String']['output'];
  /** Said from the beginning of a link: `支撑`, `supports`. */
  readonly name: Scalars['String']['output'];
  /** Types that it may end at. */
  readonly toTypes: ReadonlyArray<Scalars['String']['output']>;
};


/** A relation that links may have: one of a closed vocabulary. */
export type RelationInverseNameArgs = {
  lang?: Lang;
};


/** A relation that links may have: one of a closed vocabulary. */
export type RelationNameArgs = {
  lang?: Lang;
};

/** A page of things of the type Relation. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Relation and its place in the connection. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Relation;
};

/** The package that the graph holds. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** SHA-256 over everything in the graph, hexadecimal: equal checksums mean equal graphs. */
  readonly checksum: Scalars['String']['output'];
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Implementations. */
  readonly implementationCount: Scalars['Int']['output'];
  /** Indicators. */
  readonly indicatorCount: Scalars['Int']['output'];
  /** Links between things, each with its evidence. */
  readonly linkCount: Scalars['Int']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** Nodes in the graph. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Observations. */
  readonly observationCount: Scalars['Int']['output'];
  /** Programs. */
  readonly programCount: Scalars['Int']['output'];
  /** Regions. */
  readonly regionCount: Scalars['Int']['output'];
  /** Relationships in the graph. */
  readonly relationshipCount: Scalars['Int']['output'];
  /** Series. */
  readonly seriesCount: Scalars['Int']['output'];
  /** Sources. */
  readonly sourceCount: Scalars['Int']['output'];
};

/** Region × indicator × subject × population × modality × statistic: the figures that stand in one line. */
export type Series = Node & {
  readonly __typename?: 'Series';
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What is measured. */
  readonly indicator: Indicator;
  /** The last of its points; null if there is none. */
  readonly latest: Maybe<Observation>;
  /** Result or aim. */
  readonly modality: Modality;
  /** Its observations by period: those without a day first, then by end (an open end comes last), start (an open start comes first) and id. Null if this branch failed: `errors` says why. */
  readonly points: Maybe<ObservationConnection>;
  /** The group of people, where the indicator is reported for several. */
  readonly population: Maybe<Population>;
  /** Where. */
  readonly region: Region;
  /** What the values are of the indicator. */
  readonly statistic: Statistic;
  /** What is measured, where it is not the place as a whole: users of an app, the balance of a fund. */
  readonly subjects: ReadonlyArray<Entity>;
};


/** Region × indicator × subject × population × modality × statistic: the figures that stand in one line. */
export type SeriesPointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things of the type Series. */
export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<SeriesEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Series>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Series and its place in the connection. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Series;
};

/** An article that figures and facts were read from, or a statistical table. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** How much of it was read. */
  readonly curation: Curation;
  /** The things that it mentions, in the order of the text, each where it is mentioned first. Null if this branch failed: `errors` says why. */
  readonly entities: Maybe<EntityConnection>;
  /** Name of the file that selectors count in. */
  readonly file: Scalars['String']['output'];
  /** Site it was found on. */
  readonly host: Maybe<Scalars['String']['output']>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Body that published it. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** What holds for its text. */
  readonly licence: Scalars['String']['output'];
  /** What it says of how things are related, in the order of the text. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<LinkConnection>;
  /** Newspaper or bulletin. */
  readonly medium: Maybe<Scalars['String']['output']>;
  /** Short name of our own in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Its figures, in the order of the text. Null if this branch failed: `errors` says why. */
  readonly observations: Maybe<ObservationConnection>;
  /** When it was published: one day, or the earliest and the latest that are possible. */
  readonly published: Period;
  /** Whether the day is printed. */
  readonly publishedBasis: PeriodBasis;
  /** The region it speaks of. */
  readonly region: Region;
  /** SHA-256 of that file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Headline as printed, Chinese. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** An article that figures and facts were read from, or a statistical table. */
export type SourceEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  types: InputMaybe<ReadonlyArray<EntityType>>;
};


/** An article that figures and facts were read from, or a statistical table. */
export type SourceLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** An article that figures and facts were read from, or a statistical table. */
export type SourceNameArgs = {
  lang?: Lang;
};


/** An article that figures and facts were read from, or a statistical table. */
export type SourceObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things of the type Source. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Source and its place in the connection. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Source;
};

/** What the value of an observation is of its indicator. */
export type Statistic =
  /** Its change, in the unit of the indicator, signed. */
  | 'CHANGE_ABSOLUTE'
  /** Its change in percent, signed. */
  | 'CHANGE_PERCENT'
  /** The change of a rate in percentage points, signed. */
  | 'CHANGE_POINTS'
  /** How much of the target was reached, in percent. */
  | 'SHARE_OF_TARGET'
  /** The indicator itself. */
  | 'VALUE';

/** A platform, an app, a credential or a register. */
export type System = Entity & LocatedEntity & Node & {
  readonly __typename?: 'System';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to; null where it belongs to none or to all, as regions do. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals: `APP`, `GOVERNMENT_BODY`. */
  readonly kind: Scalars['String']['output'];
  /** What sources say of how it is related to other things, in both directions: first from it, then to it, by id. Null if this branch failed: `errors` says why. */
  readonly links: Maybe<EntityLinkConnection>;
  /** Where it, or one of its columns, was read: by source, then by place in it. Regions, domains and indicators are this graph’s own and have none. Null if this branch failed: `errors` says why. */
  readonly mentions: Maybe<MentionConnection>;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Who operates or runs it, as links say. Null if this branch failed: `errors` says why. */
  readonly operators: Maybe<EntityConnection>;
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
  /** The figures about it and not about a place as a whole; of a group of people, those reported for it. By id. Null if this branch failed: `errors` says why. */
  readonly series: Maybe<SeriesConnection>;
  /** Whom it serves, as links say. Null if this branch failed: `errors` says why. */
  readonly serves: Maybe<EntityConnection>;
};


/** A platform, an app, a credential or a register. */
export type SystemLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction: InputMaybe<Direction>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A platform, an app, a credential or a register. */
export type SystemMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A platform, an app, a credential or a register. */
export type SystemNameArgs = {
  lang?: Lang;
};


/** A platform, an app, a credential or a register. */
export type SystemOperatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A platform, an app, a credential or a register. */
export type SystemSeriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  indicator: InputMaybe<Scalars['ID']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  modality: InputMaybe<Modality>;
  statistic: InputMaybe<Statistic>;
  within: InputMaybe<Scalars['ID']['input']>;
};


/** A platform, an app, a credential or a register. */
export type SystemServesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things of the type System. */
export type SystemConnection = {
  readonly __typename?: 'SystemConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<SystemEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<System>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type System and its place in the connection. */
export type SystemEdge = {
  readonly __typename?: 'SystemEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: System;
};

/** A unit of measure. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** Units of one dimension can be converted into each other. */
  readonly dimension: Scalars['String']['output'];
  /** How many base units of the dimension one of this unit is. */
  readonly factor: Scalars['Decimal']['output'];
  /** Readable, global and stable: `region/410100`, `program/rural-dibao`, `observation/linyi-2020-10/001`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** What stands after a number; empty for a bare number. */
  readonly symbol: Scalars['String']['output'];
};


/** A unit of measure. */
export type UnitNameArgs = {
  lang?: Lang;
};


/** A unit of measure. */
export type UnitSymbolArgs = {
  lang?: Lang;
};

/** A page of things of the type Unit. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** The things. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where the page lies in the connection. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page; counted only when asked for. Null if counting failed: `errors` says why. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A thing of the type Unit and its place in the connection. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** Opaque: for `after` and `before` of the same field. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Unit;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accumulation: Accumulation;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<CitationSource>;
  Comparator: Comparator;
  Curation: Curation;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Direction: Direction;
  Domain: ResolverTypeWrapper<DomainSource>;
  DomainConnection: ResolverTypeWrapper<DomainConnectionSource>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  Entity: ResolverTypeWrapper<EntitySource>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionSource>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityLinkConnection: ResolverTypeWrapper<EntityLinkConnectionSource>;
  EntityLinkEdge: ResolverTypeWrapper<EntityLinkEdgeSource>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<PlainEntitySource>;
  EventConnection: ResolverTypeWrapper<PlainEntityConnectionSource>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<EvidenceSource>;
  Facility: ResolverTypeWrapper<PlainEntitySource>;
  FacilityConnection: ResolverTypeWrapper<PlainEntityConnectionSource>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  Fund: ResolverTypeWrapper<PlainEntitySource>;
  FundConnection: ResolverTypeWrapper<PlainEntityConnectionSource>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Implementation: ResolverTypeWrapper<ImplementationSource>;
  ImplementationConnection: ResolverTypeWrapper<ImplementationConnectionSource>;
  ImplementationEdge: ResolverTypeWrapper<Omit<ImplementationEdge, 'node'> & { node: ResolversTypes['Implementation'] }>;
  ImplementationStatus: ImplementationStatus;
  Indicator: ResolverTypeWrapper<IndicatorSource>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorConnectionSource>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorNature: IndicatorNature;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lang: Lang;
  Link: ResolverTypeWrapper<LinkSource>;
  LinkConnection: ResolverTypeWrapper<LinkConnectionSource>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LocatedEntity: ResolverTypeWrapper<PlainEntitySource>;
  Mention: ResolverTypeWrapper<MentionSource>;
  MentionConnection: ResolverTypeWrapper<MentionConnectionSource>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Modality: Modality;
  Node: ResolverTypeWrapper<NodeSource>;
  Observation: ResolverTypeWrapper<ObservationSource>;
  ObservationConnection: ResolverTypeWrapper<ObservationConnectionSource>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  Organization: ResolverTypeWrapper<PlainEntitySource>;
  OrganizationConnection: ResolverTypeWrapper<PlainEntityConnectionSource>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodBasis: PeriodBasis;
  Policy: ResolverTypeWrapper<PolicySource>;
  PolicyConnection: ResolverTypeWrapper<PolicyConnectionSource>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  Population: ResolverTypeWrapper<PlainEntitySource>;
  PopulationConnection: ResolverTypeWrapper<PlainEntityConnectionSource>;
  PopulationEdge: ResolverTypeWrapper<Omit<PopulationEdge, 'node'> & { node: ResolversTypes['Population'] }>;
  Program: ResolverTypeWrapper<ProgramSource>;
  ProgramConnection: ResolverTypeWrapper<ProgramConnectionSource>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramKind: ProgramKind;
  Qualifier: ResolverTypeWrapper<QualifierSource>;
  QualifierConnection: ResolverTypeWrapper<QualifierConnectionSource>;
  QualifierEdge: ResolverTypeWrapper<Omit<QualifierEdge, 'node'> & { node: ResolversTypes['Qualifier'] }>;
  QualifierEffect: QualifierEffect;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Quote>;
  Region: ResolverTypeWrapper<RegionSource>;
  RegionConnection: ResolverTypeWrapper<RegionConnectionSource>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  Relation: ResolverTypeWrapper<RelationSource>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionSource>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  Release: ResolverTypeWrapper<ReleaseSource>;
  Series: ResolverTypeWrapper<SeriesSource>;
  SeriesConnection: ResolverTypeWrapper<SeriesConnectionSource>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  Source: ResolverTypeWrapper<SourceSource>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionSource>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Statistic: Statistic;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  System: ResolverTypeWrapper<PlainEntitySource>;
  SystemConnection: ResolverTypeWrapper<PlainEntityConnectionSource>;
  SystemEdge: ResolverTypeWrapper<Omit<SystemEdge, 'node'> & { node: ResolversTypes['System'] }>;
  Unit: ResolverTypeWrapper<UnitSource>;
  UnitConnection: ResolverTypeWrapper<UnitConnectionSource>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationSource;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Domain: DomainSource;
  DomainConnection: DomainConnectionSource;
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  Entity: EntitySource;
  EntityConnection: EntityConnectionSource;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityLinkConnection: EntityLinkConnectionSource;
  EntityLinkEdge: EntityLinkEdgeSource;
  Event: PlainEntitySource;
  EventConnection: PlainEntityConnectionSource;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceSource;
  Facility: PlainEntitySource;
  FacilityConnection: PlainEntityConnectionSource;
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  Fund: PlainEntitySource;
  FundConnection: PlainEntityConnectionSource;
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  ID: Scalars['ID']['output'];
  Implementation: ImplementationSource;
  ImplementationConnection: ImplementationConnectionSource;
  ImplementationEdge: Omit<ImplementationEdge, 'node'> & { node: ResolversParentTypes['Implementation'] };
  Indicator: IndicatorSource;
  IndicatorConnection: IndicatorConnectionSource;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  Int: Scalars['Int']['output'];
  Link: LinkSource;
  LinkConnection: LinkConnectionSource;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LocatedEntity: PlainEntitySource;
  Mention: MentionSource;
  MentionConnection: MentionConnectionSource;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Node: NodeSource;
  Observation: ObservationSource;
  ObservationConnection: ObservationConnectionSource;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  Organization: PlainEntitySource;
  OrganizationConnection: PlainEntityConnectionSource;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Period: Period;
  Policy: PolicySource;
  PolicyConnection: PolicyConnectionSource;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  Population: PlainEntitySource;
  PopulationConnection: PlainEntityConnectionSource;
  PopulationEdge: Omit<PopulationEdge, 'node'> & { node: ResolversParentTypes['Population'] };
  Program: ProgramSource;
  ProgramConnection: ProgramConnectionSource;
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  Qualifier: QualifierSource;
  QualifierConnection: QualifierConnectionSource;
  QualifierEdge: Omit<QualifierEdge, 'node'> & { node: ResolversParentTypes['Qualifier'] };
  Query: Record<PropertyKey, never>;
  Quote: Quote;
  Region: RegionSource;
  RegionConnection: RegionConnectionSource;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  Relation: RelationSource;
  RelationConnection: RelationConnectionSource;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Release: ReleaseSource;
  Series: SeriesSource;
  SeriesConnection: SeriesConnectionSource;
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  Source: SourceSource;
  SourceConnection: SourceConnectionSource;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  String: Scalars['String']['output'];
  System: PlainEntitySource;
  SystemConnection: PlainEntityConnectionSource;
  SystemEdge: Omit<SystemEdge, 'node'> & { node: ResolversParentTypes['System'] };
  Unit: UnitSource;
  UnitConnection: UnitConnectionSource;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<DomainIndicatorsArgs>>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<DomainLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<DomainMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DomainNameArgs, 'lang'>>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, Partial<DomainProgramsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Domain' | 'Event' | 'Facility' | 'Fund' | 'Implementation' | 'Indicator' | 'Organization' | 'Policy' | 'Population' | 'Program' | 'Region' | 'System', ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<EntityLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<EntityMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityNameArgs, 'lang'>>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityLinkConnection'] = ResolversParentTypes['EntityLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityLinkEdge'] = ResolversParentTypes['EntityLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityLinkEdgeLabelArgs, 'lang'>>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<EventLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<EventMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<EventSeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<FacilityLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<FacilityMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FacilityNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<FacilitySeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<FundLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<FundMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundNameArgs, 'lang'>>;
  paysFor?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<FundPaysForArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<FundSeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type ImplementationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Implementation'] = ResolversParentTypes['Implementation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<ImplementationLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ImplementationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImplementationNameArgs, 'lang'>>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<ImplementationSeriesArgs>>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImplementationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplementationConnection'] = ResolversParentTypes['ImplementationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Implementation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImplementationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplementationEdge'] = ResolversParentTypes['ImplementationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Implementation'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  accumulation?: Resolver<ResolversTypes['Accumulation'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<IndicatorLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<IndicatorMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<IndicatorNarrowerArgs>>;
  nature?: Resolver<ResolversTypes['IndicatorNature'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<IndicatorSeriesArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LocatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocatedEntity'] = ResolversParentTypes['LocatedEntity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Facility' | 'Fund' | 'Organization' | 'Policy' | 'Population' | 'System', ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<LocatedEntityLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<LocatedEntityMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocatedEntityNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<LocatedEntitySeriesArgs>>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Domain' | 'Event' | 'Facility' | 'Fund' | 'Implementation' | 'Indicator' | 'Link' | 'Observation' | 'Organization' | 'Policy' | 'Population' | 'Program' | 'Qualifier' | 'Region' | 'Relation' | 'Release' | 'Series' | 'Source' | 'System' | 'Unit', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedFrom?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  components?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<ObservationComponentsArgs>>;
  context?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<ObservationLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ObservationMentionsArgs>>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<ObservationOutcomesArgs>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  periodBasis?: Resolver<ResolversTypes['PeriodBasis'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationStatementArgs, 'lang'>>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationValueTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<OrganizationLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<OrganizationSeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  duration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuers?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<PolicyIssuersArgs>>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<PolicyLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<PolicyMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyNameArgs, 'lang'>>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, Partial<PolicyProgramsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<PolicySeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<PopulationLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<PopulationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PopulationNameArgs, 'lang'>>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, Partial<PopulationProgramsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<PopulationSeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationConnection'] = ResolversParentTypes['PopulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PopulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PopulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationEdge'] = ResolversParentTypes['PopulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementations?: Resolver<Maybe<ResolversTypes['ImplementationConnection']>, ParentType, ContextType, Partial<ProgramImplementationsArgs>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<ProgramIndicatorsArgs>>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<ProgramLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<ProgramMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgramNameArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, Partial<ProgramNarrowerArgs>>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<ProgramSeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['QualifierEffect'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualifierNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifierConnection'] = ResolversParentTypes['QualifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualifierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QualifierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifierEdge'] = ResolversParentTypes['QualifierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allSeries?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<QueryAllSeriesArgs>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'id'>>;
  domains?: Resolver<Maybe<ResolversTypes['DomainConnection']>, ParentType, ContextType, Partial<QueryDomainsArgs>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, Partial<QueryFacilitiesArgs>>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityArgs, 'id'>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, Partial<QueryFundsArgs>>;
  implementation?: Resolver<Maybe<ResolversTypes['Implementation']>, ParentType, ContextType, RequireFields<QueryImplementationArgs, 'id'>>;
  implementations?: Resolver<Maybe<ResolversTypes['ImplementationConnection']>, ParentType, ContextType, Partial<QueryImplementationsArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, Partial<QueryLinksArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'id'>>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType, RequireFields<QueryPopulationArgs, 'id'>>;
  populations?: Resolver<Maybe<ResolversTypes['PopulationConnection']>, ParentType, ContextType, Partial<QueryPopulationsArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, Partial<QueryProgramsArgs>>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType, RequireFields<QueryQualifierArgs, 'id'>>;
  qualifiers?: Resolver<Maybe<ResolversTypes['QualifierConnection']>, ParentType, ContextType, Partial<QueryQualifiersArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, Partial<QueryRelationsArgs>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType, RequireFields<QuerySystemArgs, 'id'>>;
  systems?: Resolver<Maybe<ResolversTypes['SystemConnection']>, ParentType, ContextType, Partial<QuerySystemsArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, Partial<QueryUnitsArgs>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementations?: Resolver<Maybe<ResolversTypes['ImplementationConnection']>, ParentType, ContextType, Partial<RegionImplementationsArgs>>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<RegionLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<RegionMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, Partial<RegionProgramsArgs>>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<RegionSeriesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  fromTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverseName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationInverseNameArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationNameArgs, 'lang'>>;
  toTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seriesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<SeriesPointsArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  curation?: Resolver<ResolversTypes['Curation'], ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<SourceEntitiesArgs>>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, Partial<SourceLinksArgs>>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'lang'>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<SourceObservationsArgs>>;
  published?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publishedBasis?: Resolver<ResolversTypes['PeriodBasis'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['EntityLinkConnection']>, ParentType, ContextType, Partial<SystemLinksArgs>>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, Partial<SystemMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SystemNameArgs, 'lang'>>;
  operators?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<SystemOperatorsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeriesConnection']>, ParentType, ContextType, Partial<SystemSeriesArgs>>;
  serves?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<SystemServesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNameArgs, 'lang'>>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitSymbolArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Citation?: CitationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityLinkConnection?: EntityLinkConnectionResolvers<ContextType>;
  EntityLinkEdge?: EntityLinkEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  Implementation?: ImplementationResolvers<ContextType>;
  ImplementationConnection?: ImplementationConnectionResolvers<ContextType>;
  ImplementationEdge?: ImplementationEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LocatedEntity?: LocatedEntityResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  PopulationConnection?: PopulationConnectionResolvers<ContextType>;
  PopulationEdge?: PopulationEdgeResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  QualifierConnection?: QualifierConnectionResolvers<ContextType>;
  QualifierEdge?: QualifierEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
};

