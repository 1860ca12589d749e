/** graphql-codegen plugin: makes parameter types, row types and statements out of the files in `cypher/`. */

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { parseStatement } = require('./cypherHeader.cjs');

const SCALARS = { string: 'string', int: 'number', float: 'number', boolean: 'boolean', map: 'Properties' };

function typeOf(type) {
  const base =
    type.type === 'records'
      ? `{ ${type.fields.map((field) => `readonly ${field.name}: ${typeOf(field)}`).join('; ')} }`
      : (type.enumName ?? SCALARS[type.type]);
  const listed = type.list ? `readonly ${/[{ ]/.test(base) ? `(${base})` : base}[]` : base;
  return type.nullable ? `${listed} | null` : listed;
}

function interfaceOf(name, types) {
  const lines = Object.entries(types).map(([key, type]) => `  readonly ${key}: ${typeOf(type)};`);
  return `export interface ${name} {\n${lines.join('\n')}\n}\n`;
}

function statementOf({ name, file, cardinality, params, columns, text }) {
  const pascal = name[0].toUpperCase() + name.slice(1);
  const hasParams = Object.keys(params).length > 0;
  const hasColumns = Object.keys(columns).length > 0;
  return [
    hasParams ? interfaceOf(`${pascal}Params`, params) : '',
    hasColumns ? interfaceOf(`${pascal}Row`, columns) : '',
    `export const ${name}: Statement<${hasParams ? `${pascal}Params` : 'NoParams'}, ${hasColumns ? `${pascal}Row` : 'never'}> = ${JSON.stringify(
      { name, file, cardinality, params, columns, text },
      null,
      2,
    )};`,
  ].join('\n');
}

function resourceOf({ name, file, label, params, keys, anchors, filters, columns, rows }) {
  const pascal = name[0].toUpperCase() + name.slice(1);
  const hasParams = Object.keys(params).length > 0;
  const anchorNames = Object.keys(anchors).map((anchor) => `'${anchor}'`);
  const types = [
    `${pascal}Filters`,
    `${pascal}Row`,
    anchorNames.join(' | ') || 'never',
    hasParams ? `${pascal}Params` : 'NoParams',
  ];
  return [
    hasParams ? interfaceOf(`${pascal}Params`, params) : '',
    Object.keys(filters).length > 0
      ? interfaceOf(`${pascal}Filters`, filters)
      : `export type ${pascal}Filters = NoFilters;\n`,
    interfaceOf(`${pascal}Row`, columns),
    `export const ${name}: Resource<${types.join(', ')}> = ${JSON.stringify(
      { name, file, label, params, keys, anchors, filters, columns, rows },
      null,
      2,
    )};`,
  ].join('\n');
}

/** Every statement below `directory`, sorted by file. */
function readStatements(directory, enums) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && file.endsWith('.cypher'))
    .sort()
    .map((file) => parseStatement(`cypher/${file}`, readFileSync(join(directory, file), 'utf8'), enums));
}

module.exports = {
  plugin(schema, _documents, config) {
    const enums = Object.fromEntries(
      Object.values(schema.getTypeMap())
        .filter((type) => type.astNode?.kind === 'EnumTypeDefinition')
        .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
    );
    const statements = readStatements(config.directory, enums);
    const isResource = ({ cardinality }) => cardinality === 'resource';
    const source = statements.map((statement) => (isResource(statement) ? resourceOf : statementOf)(statement));
    const used = Object.keys(enums).filter((name) => source.some((text) => text.includes(`"enumName": "${name}"`)));
    const names = statements.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`cypher/ has the name "${twice}" twice. Expected each name once. Rename one file.`);
    return [
      '// Made from cypher/ by `npm run codegen`. Never edited by hand.',
      "import type { NoFilters, NoParams, Properties, Resource, Statement } from '../neo4j/statement.js';\n",
      `import type { ${used.join(', ')} } from './schema.js';\n`,
      ...source,
      ...[
        ['statements', statements.filter((statement) => !isResource(statement))],
        ['resources', statements.filter(isResource)],
      ].map(([list, members]) => `export const ${list} = [${members.map(({ name }) => name).join(', ')}] as const;\n`),
    ].join('\n');
  },
};
