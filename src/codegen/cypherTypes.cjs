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
    const source = statements.map(statementOf);
    const used = Object.keys(enums).filter((name) => source.some((text) => text.includes(`"enumName": "${name}"`)));
    const names = statements.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`cypher/ has the name "${twice}" twice. Expected each name once. Rename one file.`);
    return [
      '// Made from cypher/ by `npm run codegen`. Never edited by hand.',
      "import type { NoParams, Properties, Statement } from '../neo4j/statement.js';\n",
      `import type { ${used.join(', ')} } from './schema.js';\n`,
      ...source,
      `export const statements = [${names.join(', ')}] as const;\n`,
    ].join('\n');
  },
};
