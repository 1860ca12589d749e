import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Plan, type Session } from 'neo4j-driver';
import { resources, statements } from '../../src/generated/cypher.js';
import { lookupStatement, pageStatement, totalStatement } from '../../src/neo4j/resource.js';
import type { ColumnType, Resource } from '../../src/neo4j/statement.js';
import { entityTypes } from '../../src/entity/kinds.js';
import { readPackage } from '../../src/package/read.js';
import { sharedDriver } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';

/** What of a statement its text and its values are. */
interface Text {
  readonly text: string;
  readonly params: Readonly<Record<string, ColumnType>>;
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** A resource of whatever types. */
type AnyResource = Resource<Record<string, unknown>, unknown, string, Record<string, unknown>>;
const all: readonly AnyResource[] = resources;

/**
 * The texts that a resource is composed into: without filters and with all of them, from either end, with and without a cursor. From
 * the first anchor also with each filter alone and with each pair that joins patterns; the others are conditions on their own.
 */
function compositions(resource: AnyResource, anchor: string): Text[] {
  const { hasParent, isFiltered } = resource.anchors[anchor] ?? { hasParent: false, isFiltered: false };
  const textOf = (name: string) => resource.filters[name]?.text ?? '';
  const names = Object.keys(isFiltered ? resource.filters : {}).filter(
    (name) => hasParent || !/\bparent\b/.test(textOf(name)),
  );
  const joining = names.filter((name) => textOf(name).startsWith('MATCH'));
  const pairs = joining.flatMap((one, index) => joining.slice(index + 1).map((other) => [one, other]));
  const isFirstAnchor = anchor === Object.keys(resource.anchors)[0];
  const page = (filters: readonly string[], direction: 'FORWARD' | 'BACKWARD', isFirst: boolean) =>
    pageStatement(resource, { anchor, filters, direction, isFirst });
  return [
    ...(isFirstAnchor ? [...names.map((name) => [name]), ...pairs] : []).map((filters) =>
      page(filters, 'FORWARD', true),
    ),
    ...(names.length === 0 ? [[]] : [[], names]).flatMap((filters) => [
      page(filters, 'FORWARD', true),
      page(filters, 'FORWARD', false),
      page(filters, 'BACKWARD', true),
      page(filters, 'BACKWARD', false),
      totalStatement(resource, { anchor, filters }),
    ]),
  ];
}

/** As many values of the declared type as the planner is to reckon with: it plans by the size of lists. */
function sample(type: ColumnType, size: number): unknown {
  const { list, values } = type;
  const one = type.type === 'records' ? {} : type.type === 'int' ? neo4j.int(1) : (values?.[0] ?? 'x');
  return list ? Array.from({ length: size }, () => one) : one;
}

/** What no row of the package fills yet is unknown to the database, which is no fault of what the package may hold. */
const UNKNOWN = { label: '01N50', relationship: '01N51', property: '01N52' };

function fieldsOf(columns: Readonly<Record<string, ColumnType>>): [string, ColumnType][] {
  return Object.entries(columns).flatMap(([name, column]) => [
    [name, column],
    ...fieldsOf(Object.fromEntries((column.fields ?? []).map(({ name: field, ...type }) => [field, type]))),
  ]);
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

const FORBIDDEN = /AllNodesScan|CartesianProduct|AllRelationshipsScan|RelationshipTypeScan/;
/** A path without a longest length. */
const UNBOUNDED = /\[[^\]]*\*(?!\d+\.\.\d+)[^\]]*\]/;
/** What a statement that is given ids must not do: it has indexes to look them up in. */
const SCANS = /LabelScan|IndexScan/;

describe('a statement, EXPLAINed on the loaded graph', () => {
  const driver = sharedDriver();
  let session: Session;
  let relations: ReadonlySet<string>;

  beforeAll(async () => {
    session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    relations = new Set((await readPackage(dataDirectory)).relations.map(({ id }) => id));
  });
  afterAll(async () => {
    await session.close();
    await driver.close();
  });

  /** Whether a warning speaks of something that the package may hold and does not hold yet. */
  function isGap({ gqlStatus, statusDescription }: { gqlStatus: string; statusDescription: string }, text: Text) {
    const [, name = ''] = /`([^`]+)`/.exec(statusDescription) ?? [];
    if (gqlStatus === UNKNOWN.label) return entityTypes.some((type) => type === name);
    if (gqlStatus === UNKNOWN.relationship) return relations.has(name);
    const [, column] = fieldsOf(text.columns).find(([field]) => field === name) ?? [];
    return gqlStatus === UNKNOWN.property && (column?.nullable ?? false);
  }

  /** EXPLAINs a statement as if each of its lists had so many values. */
  async function explain(statement: Text, size: number) {
    const types = Object.entries<ColumnType>(statement.params);
    const params = Object.fromEntries(types.map(([key, type]) => [key, sample(type, size)]));
    const result = session.run(`EXPLAIN ${statement.text}`, params);
    const keys = await result.keys();
    const { plan, gqlStatusObjects } = await result.summary();
    const warnings = gqlStatusObjects
      .filter(({ severity }) => severity === 'WARNING')
      .filter((warning) => !isGap(warning, statement))
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
    const operators = plan === false ? [] : operatorsOf(plan).map((operator) => operator.replace(/@.*$/, ''));
    return { keys, warnings, operators };
  }

  const cases = statements.flatMap((statement) =>
    (Object.keys(statement.params).length === 0 ? [0] : [1, 10, 100]).map((size) => ({
      name: statement.name,
      statement,
      size,
    })),
  );

  test.each(cases)(
    '$name returns the columns of its header, draws no warning and scans no more than it must, for $size values',
    async ({ statement, size }) => {
      const { keys, warnings, operators } = await explain(statement, size);
      expect(keys).toEqual(Object.keys(statement.columns));
      expect(warnings).toEqual([]);
      expect(operators.filter((operator) => FORBIDDEN.test(operator))).toEqual([]);
      expect(statement.text).not.toMatch(UNBOUNDED);
      if (size > 0) expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
    },
  );

  describe.each(all)('of $name', (resource) => {
    if (resource.label !== null) {
      test('a lookup by ids draws no warning and scans nothing', async () => {
        const { warnings, operators } = await explain(lookupStatement(resource), 50);
        expect(warnings).toEqual([]);
        expect(operators.filter((operator) => FORBIDDEN.test(operator) || SCANS.test(operator))).toEqual([]);
      });
    }

    test.each(Object.keys(resource.anchors))(
      'every page and total from the anchor "%s" draws no warning and scans no more than it must',
      async (anchor) => {
        const composed = compositions(resource, anchor);
        expect(composed.length).toBeGreaterThan(3);
        const faults: string[] = [];
        for (const statement of composed) {
          // A filter may speak of a column that a total does not return.
          const columns = { ...resource.columns, ...statement.columns };
          const { warnings, operators } = await explain({ ...statement, columns }, 20);
          const forbidden = operators.filter((operator) => FORBIDDEN.test(operator) || /LabelScan/.test(operator));
          if (warnings.length + forbidden.length > 0 || UNBOUNDED.test(statement.text))
            faults.push(`${[...warnings, ...forbidden].join(', ')}\n${statement.text}`);
        }
        expect(faults).toEqual([]);
      },
    );
  });
});
