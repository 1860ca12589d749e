/** graphql-codegen plugin: makes a type for the rows of each table out of `data/datapackage.json`. */

const { readFileSync } = require('node:fs');

const SCALARS = { string: 'string', number: 'string', integer: 'number', date: 'string' };

const camel = (text) => text.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const recordName = (table) => `${table[0].toUpperCase()}${camel(table.slice(1))}Record`;

function typeOf({ type, itemType, constraints = {} }) {
  if (type === 'list') return `readonly ${SCALARS[itemType ?? 'string']}[]`;
  const base = constraints.enum ? constraints.enum.map((value) => `'${value}'`).join(' | ') : SCALARS[type];
  if (!base)
    throw new Error(
      `data/datapackage.json has the type "${type}". Expected string, number, integer, date or list. Teach it to src/codegen/packageTypes.cjs and src/package/fields.ts.`,
    );
  return constraints.required ? base : `${base} | null`;
}

module.exports = {
  plugin(_schema, _documents, config) {
    const { resources } = JSON.parse(readFileSync(config.file, 'utf8'));
    const records = resources.map(({ name, title, schema }) => {
      const fields = schema.fields.map(
        (field) => `  /** ${field.description} */\n  readonly ${camel(field.name)}: ${typeOf(field)};`,
      );
      return `/** ${title}. A row of data/${name}.csv. */\nexport interface ${recordName(name)} {\n${fields.join('\n')}\n}\n`;
    });
    const tables = resources.map(({ name }) => `  readonly ${camel(name)}: readonly ${recordName(name)}[];`);
    return [
      '// Made from data/datapackage.json by `npm run codegen`. Never edited by hand.\n',
      ...records,
      `/** Tables and columns that these types were made from; a package with others is refused. */\nexport const knownColumns: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(
        Object.fromEntries(
          resources.map(({ name, schema }) => [name, schema.fields.map((field) => `${field.name}:${field.type}`)]),
        ),
        null,
        2,
      )};\n`,
      `/** All tables of the package, checked. An empty cell is null, a number an exact decimal string. */\nexport interface Tables {\n${tables.join('\n')}\n}\n`,
    ].join('\n');
  },
};
