import { describe, expect, test } from '@jest/globals';
import { assertAbstractType } from 'graphql';
import { readDescriptor } from '../../src/package/descriptor.js';
import { seriesIdOf } from '../../src/package/graph.js';
import { readPackage } from '../../src/package/read.js';
import { entityKinds, idKinds, kindOf } from '../../src/entity/ids.js';
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
    expect(Object.keys(idKinds)).toEqual(expect.arrayContaining(prefixes));
    const schema = createSchema();
    for (const type of Object.values(idKinds)) expect(schema.getType(type)).toBeDefined();
    const named = schema.getPossibleTypes(assertAbstractType(schema.getType('Entity'))).map(({ name }) => name);
    expect(named.toSorted()).toEqual(Object.values(entityKinds).toSorted());
  });

  test('of a series is well-formed for every observation of the package', async () => {
    const { observations } = await readPackage(dataDirectory);
    for (const observation of observations) expect(kindOf(seriesIdOf(observation))).toBe('series');
  });
});
