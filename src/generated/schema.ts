import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeSource, EntitySource, PlainEntitySource } from '../entity/mapper.js';
import type { CitationSource, SourceSource } from '../source/mapper.js';
import type { ImplementationSource } from '../implementation/mapper.js';
import type { IndicatorSource, QualifierSource, UnitSource } from '../indicator/mapper.js';
import type { ObservationSource } from '../observation/mapper.js';
import type { ProgramSource } from '../program/mapper.js';
import type { RegionSource } from '../region/mapper.js';
import type { ReleaseSource } from '../release/mapper.js';
import type { SeriesSource } from '../series/mapper.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type Domain = Entity & Node & {
  readonly __typename?: 'Domain';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider domain. */
  readonly broader: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** A domain of livelihood, such as 社会救助 or 养老服务. */
export type DomainNameArgs = {
  lang?: Lang;
};

/** A named thing. */
export type Entity = {
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** A named thing. */
export type EntityNameArgs = {
  lang?: Lang;
};

/** Something that happened once, or one time of something that recurs. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
};


/** Something that happened once, or one time of something that recurs. */
export type EventNameArgs = {
  lang?: Lang;
};

/** A fund or a bond. */
export type Fund = Entity & Node & {
  readonly __typename?: 'Fund';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
};


/** A fund or a bond. */
export type FundNameArgs = {
  lang?: Lang;
};

/** A program in one region under its local name: what a comparison of cities compares. */
export type Implementation = Entity & Node & {
  readonly __typename?: 'Implementation';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Last day, if known. */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** Readable, global and stable: `implementation/410000-rural-dibao`. */
  readonly id: Scalars['ID']['output'];
  /** Local name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The program that runs. */
  readonly program: Program;
  /** Where it runs. */
  readonly region: Region;
  /** The series, in this region, of the indicators that measure this program, by id. */
  readonly series: ReadonlyArray<Series>;
  /** First day, if known. */
  readonly start: Maybe<Scalars['Date']['output']>;
  /** How far it is. */
  readonly status: ImplementationStatus;
};


/** A program in one region under its local name: what a comparison of cities compares. */
export type ImplementationNameArgs = {
  lang?: Lang;
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
  /** Readable, global and stable: `indicator/rural-dibao-standard`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** Whether its figures are set or found. */
  readonly nature: IndicatorNature;
  /** The program it measures. */
  readonly program: Maybe<Program>;
  /** Qualifiers that hold for every figure of it. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The unit its figures are shown in; each observation has its own of the same dimension. */
  readonly unit: Unit;
};


/** What is measured. */
export type IndicatorNameArgs = {
  lang?: Lang;
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
  /** Where it was read. */
  readonly citation: Citation;
  /** How the source hedges it. */
  readonly comparator: Comparator;
  /** Where the words outside `raw` stand that give unit, comparator, sign, period or place: RFC 5147 spans. */
  readonly context: ReadonlyArray<Scalars['String']['output']>;
  /** Readable, global and stable: `observation/henan-2020-06/002`. */
  readonly id: Scalars['ID']['output'];
  /** Result or aim. */
  readonly modality: Modality;
  /** What a reader should know, English. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When. */
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
  /** Unit of the value. */
  readonly unit: Unit;
  /** Exact value in the unit, 万 and 亿 multiplied out. */
  readonly value: Scalars['Decimal']['output'];
  /** Comparator, value and unit for people: `至少 2,000张`, `at least 2,000 beds`; of a change `下降至少 50%`, `down at least 50%`. */
  readonly valueText: Scalars['String']['output'];
};


/** One figure, as one source gives it. */
export type ObservationStatementArgs = {
  lang?: Lang;
};


/** One figure, as one source gives it. */
export type ObservationValueTextArgs = {
  lang?: Lang;
};

/** A body, a firm or a group. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
};


/** A body, a firm or a group. */
export type OrganizationNameArgs = {
  lang?: Lang;
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
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
};


/** An issued text, an agreement or a dated measure. */
export type PolicyNameArgs = {
  lang?: Lang;
};

/** A group of people. A union is broader than its parts. */
export type Population = Entity & Node & {
  readonly __typename?: 'Population';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider group. */
  readonly broader: Maybe<Population>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
};


/** A group of people. A union is broader than its parts. */
export type PopulationNameArgs = {
  lang?: Lang;
};

/** What governments do for people, wherever it runs. */
export type Program = Entity & Node & {
  readonly __typename?: 'Program';
  /** Other names, short forms included: 低保. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider program. */
  readonly broader: Maybe<Program>;
  /** What it is, in our own words, English. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Domain;
  /** Readable, global and stable: `program/rural-dibao`. */
  readonly id: Scalars['ID']['output'];
  /** Where it runs itself, not its narrower programs, by id. */
  readonly implementations: ReadonlyArray<Implementation>;
  /** What sort of program it is. */
  readonly kind: ProgramKind;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** What governments do for people, wherever it runs. */
export type ProgramNameArgs = {
  lang?: Lang;
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
  /** Readable, global and stable: `qualifier/own-level-budget`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
};


/** What limits a figure beyond its columns, such as 仅限贫困县. */
export type QualifierNameArgs = {
  lang?: Lang;
};

/** What a difference in a qualifier does to a comparison. */
export type QualifierEffect =
  /** Can be compared, with the difference said. */
  | 'CAUTION'
  /** Must not be compared. */
  | 'NOT_COMPARABLE';

export type Query = {
  readonly __typename?: 'Query';
  /** An implementation by its id; null if there is none. */
  readonly implementation: Maybe<Implementation>;
  /** An indicator by its id; null if there is none. */
  readonly indicator: Maybe<Indicator>;
  /** Whatever has this id; null if nothing has it. An id that is no id at all is BAD_USER_INPUT. */
  readonly node: Maybe<Node>;
  /** Whatever has these ids, in the order asked for; null where nothing has the id. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An observation by its id; null if there is none. */
  readonly observation: Maybe<Observation>;
  /** A program by its id; null if there is none. */
  readonly program: Maybe<Program>;
  /** A region by its id; null if there is none. */
  readonly region: Maybe<Region>;
  /** The package that the graph holds; null before the first load. */
  readonly release: Maybe<Release>;
  /** A series by its id; null if there is none. */
  readonly series: Maybe<Series>;
  /** A source by its id; null if there is none. */
  readonly source: Maybe<Source>;
};


export type QueryImplementationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
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


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
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
  /** Other names, short forms included: 豫 for 河南省. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The regions right below, by id; only those of the level asked for. */
  readonly children: ReadonlyArray<Region>;
  /** Official code today. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The standard that the code is from. */
  readonly codeSystem: Maybe<Scalars['String']['output']>;
  /** Readable, global and stable: `region/410100`. */
  readonly id: Scalars['ID']['output'];
  /** What runs in this region itself, not in the regions within it, by id. */
  readonly implementations: ReadonlyArray<Implementation>;
  /** Administrative level. */
  readonly level: RegionLevel;
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region right above; null for the country. */
  readonly parent: Maybe<Region>;
  /** Name in Hanyu Pinyin with tone marks. */
  readonly pinyin: Maybe<Scalars['String']['output']>;
  /** What is measured of this region itself, not of the regions within it, by id. */
  readonly series: ReadonlyArray<Series>;
  /** First day of the region, if it was founded lately. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the region, if it is no more. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionChildrenArgs = {
  level: InputMaybe<RegionLevel>;
};


/** A place. Its id is the GB/T 2260 code it was entered under, which stays when codes change. */
export type RegionNameArgs = {
  lang?: Lang;
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

/** The package that the graph holds. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** SHA-256 over everything in the graph, hexadecimal: equal checksums mean equal graphs. */
  readonly checksum: Scalars['String']['output'];
  /** Readable, global and stable: `release/` and the first 12 digits of the checksum. */
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
  /** Readable, global and stable: `series/410000/rural-dibao-standard/-/-/ACTUAL/VALUE`. */
  readonly id: Scalars['ID']['output'];
  /** What is measured. */
  readonly indicator: Indicator;
  /** Result or aim. */
  readonly modality: Modality;
  /** Its observations, by end of period, then start (an open start comes first, an open end last), then id. */
  readonly points: ReadonlyArray<Observation>;
  /** The group of people, where the indicator is reported for several. */
  readonly population: Maybe<Population>;
  /** Where. */
  readonly region: Region;
  /** What the values are of the indicator. */
  readonly statistic: Statistic;
  /** What is measured, where it is not the place as a whole: users of an app, the balance of a fund. */
  readonly subjects: ReadonlyArray<Entity>;
};

/** An article that figures and facts were read from, or a statistical table. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** How much of it was read. */
  readonly curation: Curation;
  /** Name of the file that selectors count in. */
  readonly file: Scalars['String']['output'];
  /** Site it was found on. */
  readonly host: Maybe<Scalars['String']['output']>;
  /** Readable, global and stable: `source/henan-2020-06`. */
  readonly id: Scalars['ID']['output'];
  /** Body that published it. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** What holds for its text. */
  readonly licence: Scalars['String']['output'];
  /** Newspaper or bulletin. */
  readonly medium: Maybe<Scalars['String']['output']>;
  /** Short name of our own in the language asked for. */
  readonly name: Scalars['String']['output'];
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
export type SourceNameArgs = {
  lang?: Lang;
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
export type System = Entity & Node & {
  readonly __typename?: 'System';
  /** Other names, short forms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The domain of livelihood it belongs to. */
  readonly domain: Maybe<Domain>;
  /** Readable, global and stable. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Name in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to. */
  readonly region: Maybe<Region>;
};


/** A platform, an app, a credential or a register. */
export type SystemNameArgs = {
  lang?: Lang;
};

/** A unit of measure. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** Units of one dimension can be converted into each other. */
  readonly dimension: Scalars['String']['output'];
  /** How many base units of the dimension one of this unit is. */
  readonly factor: Scalars['Decimal']['output'];
  /** Readable, global and stable: `unit/yuan_per_person_month`. */
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
  Domain: ResolverTypeWrapper<PlainEntitySource>;
  Entity: ResolverTypeWrapper<EntitySource>;
  Event: ResolverTypeWrapper<PlainEntitySource>;
  Fund: ResolverTypeWrapper<PlainEntitySource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Implementation: ResolverTypeWrapper<ImplementationSource>;
  ImplementationStatus: ImplementationStatus;
  Indicator: ResolverTypeWrapper<IndicatorSource>;
  IndicatorNature: IndicatorNature;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lang: Lang;
  Modality: Modality;
  Node: ResolverTypeWrapper<NodeSource>;
  Observation: ResolverTypeWrapper<ObservationSource>;
  Organization: ResolverTypeWrapper<PlainEntitySource>;
  Period: ResolverTypeWrapper<Period>;
  PeriodBasis: PeriodBasis;
  Policy: ResolverTypeWrapper<PlainEntitySource>;
  Population: ResolverTypeWrapper<PlainEntitySource>;
  Program: ResolverTypeWrapper<ProgramSource>;
  ProgramKind: ProgramKind;
  Qualifier: ResolverTypeWrapper<QualifierSource>;
  QualifierEffect: QualifierEffect;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Quote>;
  Region: ResolverTypeWrapper<RegionSource>;
  RegionLevel: RegionLevel;
  Release: ResolverTypeWrapper<ReleaseSource>;
  Series: ResolverTypeWrapper<SeriesSource>;
  Source: ResolverTypeWrapper<SourceSource>;
  Statistic: Statistic;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  System: ResolverTypeWrapper<PlainEntitySource>;
  Unit: ResolverTypeWrapper<UnitSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationSource;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Domain: PlainEntitySource;
  Entity: EntitySource;
  Event: PlainEntitySource;
  Fund: PlainEntitySource;
  ID: Scalars['ID']['output'];
  Implementation: ImplementationSource;
  Indicator: IndicatorSource;
  Int: Scalars['Int']['output'];
  Node: NodeSource;
  Observation: ObservationSource;
  Organization: PlainEntitySource;
  Period: Period;
  Policy: PlainEntitySource;
  Population: PlainEntitySource;
  Program: ProgramSource;
  Qualifier: QualifierSource;
  Query: Record<PropertyKey, never>;
  Quote: Quote;
  Region: RegionSource;
  Release: ReleaseSource;
  Series: SeriesSource;
  Source: SourceSource;
  String: Scalars['String']['output'];
  System: PlainEntitySource;
  Unit: UnitSource;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DomainNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Domain' | 'Event' | 'Fund' | 'Implementation' | 'Indicator' | 'Organization' | 'Policy' | 'Population' | 'Program' | 'Region' | 'System', ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityNameArgs, 'lang'>>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Implementation'] = ResolversParentTypes['Implementation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImplementationNameArgs, 'lang'>>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImplementationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  accumulation?: Resolver<ResolversTypes['Accumulation'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'lang'>>;
  nature?: Resolver<ResolversTypes['IndicatorNature'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Domain' | 'Event' | 'Fund' | 'Implementation' | 'Indicator' | 'Observation' | 'Organization' | 'Policy' | 'Population' | 'Program' | 'Qualifier' | 'Region' | 'Release' | 'Series' | 'Source' | 'System' | 'Unit', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  context?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  periodBasis?: Resolver<ResolversTypes['PeriodBasis'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationStatementArgs, 'lang'>>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationValueTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  duration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PopulationNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementations?: Resolver<ReadonlyArray<ResolversTypes['Implementation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgramNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['QualifierEffect'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualifierNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  implementation?: Resolver<Maybe<ResolversTypes['Implementation']>, ParentType, ContextType, RequireFields<QueryImplementationArgs, 'id'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementations?: Resolver<ReadonlyArray<ResolversTypes['Implementation']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  pinyin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  curation?: Resolver<ResolversTypes['Curation'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'lang'>>;
  published?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publishedBasis?: Resolver<ResolversTypes['PeriodBasis'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SystemNameArgs, 'lang'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNameArgs, 'lang'>>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitSymbolArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Citation?: CitationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Domain?: DomainResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  Implementation?: ImplementationResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

