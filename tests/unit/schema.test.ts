import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isNonNullType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  print,
  type DocumentNode,
} from 'graphql';
import { createRequire } from 'node:module';
import { createSchema } from '../../src/schema.js';

const { expandSchema } = createRequire(import.meta.url)('../../src/codegen/expandSchema.cjs') as {
  expandSchema: (text: string) => DocumentNode;
};

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

describe('the schema', () => {
  test('describes every type, field, argument and value', () => {
    const undescribed: string[] = [];
    const note = (name: string, description: string | null | undefined) => {
      if ((description ?? '').trim() === '') undescribed.push(name);
    };
    for (const type of types) {
      const isBuiltIn = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query'].includes(type.name);
      if (!isBuiltIn) note(type.name, type.description);
      if (isEnumType(type))
        for (const { name, description } of type.getValues()) note(`${type.name}.${name}`, description);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        for (const { name, description } of field.args) {
          if (name !== 'lang') note(`${type.name}.${field.name}(${name})`, description);
        }
      }
    }
    expect(undescribed).toEqual([]);
  });

  test('only reads', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test('gives every connection the same four arguments and its edges a cursor', () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(15);
    for (const { name } of connections) {
      const edge = schema.getType(name.replace(/Connection$/, 'Edge'));
      expect(isObjectType(edge) && Object.keys(edge.getFields())).toEqual(expect.arrayContaining(['cursor', 'node']));
    }
    for (const type of types.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue;
        expect(field.args.map(({ name }) => name)).toEqual(
          expect.arrayContaining(['first', 'after', 'last', 'before']),
        );
      }
    }
  });

  test('has no connection that must be there: one that fails is null, and the rest of the answer whole', () => {
    for (const type of types.filter((one) => isObjectType(one) || isInterfaceType(one))) {
      for (const { name, type: target, description } of Object.values(type.getFields())) {
        const isConnection = getNamedType(target).name.endsWith('Connection');
        if (!isConnection && name !== 'totalCount') continue;
        expect({ name, isNonNull: isNonNullType(target) }).toEqual({ name, isNonNull: false });
        expect(description).toMatch(/ Null if .+ failed: `errors` says why\.$/);
      }
    }
  });
});

describe('what is said once in schema/', () => {
  const expanded = (text: string) => expandSchema(text).definitions.map((definition) => print(definition));

  test('gives a type the fields of its interfaces, and lets it narrow them', () => {
    const [, , type] = expanded(`
      interface Node { id: ID! }
      interface Named implements Node { name: String  kind: String }
      type Thing implements Node & Named { kind: String!  own: Int }
    `);
    expect(type?.replaceAll(/\s+/g, ' ')).toBe(
      'type Thing implements Node & Named { id: ID! name: String kind: String! own: Int }',
    );
  });

  test('makes a connection and an edge for a type that is asked for as one', () => {
    const made = expanded(
      'type Thing { id: ID! } type Query { "Things, by id." things(text: String): ThingConnection }',
    );
    expect(made.find((text) => text.includes('type Query'))).toMatch(
      /things\([^]*first: Int[^]*before: String[^]*text: String\s*\)/,
    );
    expect(made.join('\n')).toContain('"Things, by id. Null if this branch failed: `errors` says why."');
    expect(made.join('\n')).toContain('type ThingConnection {');
    expect(made.join('\n')).toContain('type ThingEdge {');
  });

  test('refuses a connection that would take the whole answer with it when it fails', () => {
    const text = 'type Thing { id: ID! } type Query { things: ThingConnection! }';
    expect(() => expandSchema(text)).toThrow('Query.things is never null. Expected a connection that is null where');
  });
});
