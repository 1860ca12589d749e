import type { CodegenConfig } from '@graphql-codegen/cli';

/** One command makes all three boundaries: `npm run codegen`. CI runs it with --check. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
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
        mappers: {
          Node: '../entity/mapper.js#NodeSource',
          Entity: '../entity/mapper.js#EntitySource',
          Citation: '../source/mapper.js#CitationSource',
          Domain: '../entity/mapper.js#PlainEntitySource',
          Event: '../entity/mapper.js#PlainEntitySource',
          Fund: '../entity/mapper.js#PlainEntitySource',
          Implementation: '../implementation/mapper.js#ImplementationSource',
          Indicator: '../indicator/mapper.js#IndicatorSource',
          Observation: '../observation/mapper.js#ObservationSource',
          Organization: '../entity/mapper.js#PlainEntitySource',
          Policy: '../entity/mapper.js#PlainEntitySource',
          Population: '../entity/mapper.js#PlainEntitySource',
          Program: '../program/mapper.js#ProgramSource',
          Qualifier: '../indicator/mapper.js#QualifierSource',
          Region: '../region/mapper.js#RegionSource',
          Release: '../release/mapper.js#ReleaseSource',
          Series: '../series/mapper.js#SeriesSource',
          Source: '../source/mapper.js#SourceSource',
          System: '../entity/mapper.js#PlainEntitySource',
          Unit: '../indicator/mapper.js#UnitSource',
        },
      },
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
