import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, type DocumentNode } from 'graphql';
import { createRequire } from 'node:module';

const expandSchema = createRequire(import.meta.url)('./src/codegen/expandSchema.cjs') as (
  pattern: string,
) => DocumentNode;

/** API types with columns of their own → the module that says what their resolvers start from, as `<Type>Source`. */
const modules: Record<string, string> = {
  Node: 'entity',
  Entity: 'entity',
  Domain: 'domain',
  Region: 'region',
  Program: 'program',
  Implementation: 'implementation',
  Policy: 'policy',
  Indicator: 'indicator',
  Unit: 'indicator',
  Qualifier: 'indicator',
  Relation: 'link',
  Link: 'link',
  EntityLink: 'link',
  EntityLinkEdge: 'link',
  Mention: 'link',
  Evidence: 'link',
  Series: 'series',
  Observation: 'observation',
  Source: 'source',
  Citation: 'source',
  Release: 'release',
};

const types = expandSchema('schema/*.graphql').definitions.filter(
  (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
);

/** The module of a type: named things without columns of their own share one source. */
function mapperOf(type: string): string | undefined {
  const definition = types.find(({ name }) => name.value === type);
  const isPlain = definition?.interfaces?.some(({ name }) => name.value === 'LocatedEntity');
  if (type in modules) return `../${modules[type]}/mapper.js#${type}`;
  return isPlain || type === 'LocatedEntity' ? '../entity/mapper.js#PlainEntity' : undefined;
}

/** What resolvers of each type start from; a connection is a page of it. */
const mappers: Record<string, string> = {};
for (const { name } of types) {
  const type = name.value;
  const mapper = mapperOf(type.replace(/Connection$/, ''));
  if (mapper !== undefined) mappers[type] = `${mapper}${type.endsWith('Connection') ? 'Connection' : ''}Source`;
}

/** One command makes all three boundaries: `npm run codegen`. CI runs it with --check. */
const config: CodegenConfig = {
  schema: [{ 'schema/*.graphql': { loader: './src/codegen/expandSchema.cjs' } }],
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true, object: true },
        addInterfaceFieldResolverTypes: true,
        immutableTypes: true,
        contextType: '../context.js#Context',
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
        mappers,
      },
    },
    'src/generated/schema.graphql': {
      plugins: ['./src/codegen/wholeSchema.cjs'],
    },
    'src/generated/cypher.ts': {
      plugins: ['./src/codegen/cypherTypes.cjs'],
      config: { directory: 'cypher' },
    },
    'src/generated/package.ts': {
      plugins: ['./src/codegen/packageTypes.cjs'],
      config: { file: 'data/datapackage.json' },
    },
  },
};

export default config;
