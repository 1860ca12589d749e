import { describe, expect, test } from '@jest/globals';
import { assertAbstractType, assertEnumType } from 'graphql';
import { readDescriptor } from '../../src/package/descriptor.js';
import { seriesIdOf } from '../../src/package/graph/facts.js';
import { readPackage } from '../../src/package/read.js';
import { kindOf } from '../../src/entity/ids.js';
import { entityTypes, idKindNames, isIdKind, typeOf } from '../../src/entity/kinds.js';
import { createSchema } from '../../src/schema.js';
import { dataDirectory } from '../harness/environment.js';

describe('a global id', () => {
  test.each([
    ['region/410100', 'region'],
    ['observation/linyi-2020-10/001', 'observation'],
    ['series/410000/rural-dibao-standard/-/-/ACTUAL/VALUE', 'series'],
  ])('%s is of the kind %s', (id, kind) => {
    expect(kindOf(id)).toBe(kind);
  });

  test.each([
    '',
    'region',
    'region/',
    '/410100',
    'Region/410100',
    'region//1',
    'region/4 1',
    'toString/1',
    'region/410100\n',
  ])('%j is none', (id) => {
    expect(kindOf(id)).toBeUndefined();
  });

  test('has a kind for every table that declares one, and a type of the schema for every kind', async () => {
    const prefixes = (await readDescriptor(dataDirectory)).flatMap(({ globalIdPrefix }) => globalIdPrefix ?? []);
    expect(idKindNames).toEqual(expect.arrayContaining(prefixes));
    const schema = createSchema();
    for (const kind of idKindNames.filter(isIdKind)) expect(schema.getType(typeOf(kind))).toBeDefined();
    const named = schema.getPossibleTypes(assertAbstractType(schema.getType('Entity'))).map(({ name }) => name);
    expect(named.toSorted()).toEqual(entityTypes.toSorted());
    const values = assertEnumType(schema.getType('EntityType')).getValues();
    expect(values.map(({ name }) => name).toSorted()).toEqual(entityTypes.toSorted());
  });

  test('of a series is well-formed for every observation of the package', async () => {
    const { observations } = await readPackage(dataDirectory);
    for (const observation of observations) expect(kindOf(seriesIdOf(observation))).toBe('series');
  });
});
