/**
 * Reads the header of a statement file: the typed contract between Cypher and TypeScript.
 *
 *   // @name programsByIds :many – one row per known id, in any order
 *   // @order id                        (only where order is promised: the text must then have an ORDER BY)
 *   // @param ids string[]
 *   // @column points records[]         (a list of lists, in the order of the @field lines)
 *   // @field points.id string
 *
 * Types: string, int, float, boolean, map, records, id<kind> (the id of such a thing), or the name of an enum of the schema;
 * `[]` makes a list, `?` allows null. A `:resource` is a statement of several parts: see cypherResource.cjs.
 */

const { parseParts } = require('./cypherResource.cjs');

const TYPE = /^(string|int|float|boolean|map|records|id<(?:[a-z]+|\*)>|[A-Z][A-Za-z]+)(\[\])?(\?)?$/;
/** Begins a part of a resource, and so ends the header. */
const PART = /^\/\/ @(anchor|filter|rows)\b/;
const CARDINALITIES = [':one', ':many', ':exec', ':resource'];

/** @returns {never} */
function fail(file, line, received, expected) {
  throw new Error(
    `${file}:${line} has ${received}. Expected ${expected}. Mend the header, then run \`npm run codegen\`.`,
  );
}

function readType(file, line, text, enums) {
  const [, base, list, nullable] = TYPE.exec(text) ?? [];
  const values = enums[base];
  if (!base || (/^[A-Z]/.test(base) && !values)) {
    fail(
      file,
      line,
      `the type "${text}"`,
      'string, int, float, boolean, map, records[], id<kind> or an enum of the schema, with [] for a list and ? for null',
    );
  }
  if (values) return { type: 'enum', enumName: base, list: Boolean(list), nullable: Boolean(nullable), values };
  if (base.startsWith('id<'))
    return { type: 'string', idKind: base.slice(3, -1), list: Boolean(list), nullable: Boolean(nullable) };
  if (base === 'records' && !list) fail(file, line, 'records without []', 'records[]');
  return {
    type: base,
    list: Boolean(list),
    nullable: Boolean(nullable),
    ...(base === 'records' ? { fields: [] } : {}),
  };
}

/** Parses one file; `enums` are the schema's, name → values. @returns name, description, cardinality, order, params, columns (in order) and the text below. */
function parseStatement(file, source, enums) {
  const lines = source.split('\n');
  const statement = {
    file,
    name: '',
    cardinality: '',
    description: '',
    order: null,
    label: null,
    keys: {},
    params: {},
    columns: {},
    text: '',
  };
  let index = 0;
  for (; index < lines.length && lines[index].startsWith('//') && !PART.test(lines[index]); index += 1) {
    const line = index + 1;
    const match = /^\/\/ @(name|label|key|order|param|column|field) (.+)$/.exec(lines[index]);
    if (!match)
      fail(
        file,
        line,
        `the line "${lines[index]}"`,
        '"// @name", "@label", "@key", "@order", "@param", "@column" or "@field" and its content',
      );
    const [, tag, content] = match;
    if (tag === 'name') {
      const name = /^([a-z][A-Za-z0-9]*) (:[a-z]+) – (.+)$/.exec(content);
      if (!name || !CARDINALITIES.includes(name[2]))
        fail(file, line, `the name line "${content}"`, `"name ${CARDINALITIES.join('|')} – description"`);
      [, statement.name, statement.cardinality, statement.description] = name;
      statement.cardinality = statement.cardinality.slice(1);
      continue;
    }
    if (tag === 'order' || tag === 'label') {
      statement[tag] = content;
      continue;
    }
    if (tag === 'key') {
      const key = /^([a-z][A-Za-z]*) (string|int) – (.+)$/.exec(content);
      if (!key) fail(file, line, `the key "${content}"`, '"name string|int – expression"');
      statement.keys[key[1]] = { ...readType(file, line, key[2], enums), expression: key[3] };
      continue;
    }
    const [name, typeText, ...rest] = content.split(' ');
    if (!typeText || (rest.length > 0 && rest[0] !== '–'))
      fail(file, line, `"${content}"`, '"name type" or "name type – remark"');
    const type = readType(file, line, typeText, enums);
    if (tag === 'field') {
      const [owner, field] = name.split('.');
      const records = statement.params[owner] ?? statement.columns[owner];
      if (!field || !records?.fields)
        fail(file, line, `the field "${name}"`, 'a field of a records[] parameter or column that is declared above it');
      records.fields.push({ name: field, ...type });
    } else {
      const target = tag === 'param' ? statement.params : statement.columns;
      if (name in target) fail(file, line, `"${name}" twice`, 'each name once');
      target[name] = type;
    }
  }
  if (!statement.name) fail(file, 1, 'no @name line', '"// @name <name> :many – <description>"');
  const stem = file
    .split('/')
    .pop()
    .replace(/\.cypher$/, '');
  if (stem !== statement.name) fail(file, 1, `the name "${statement.name}"`, `the name of the file, "${stem}"`);
  if (statement.cardinality === 'resource') {
    return parseParts(statement, lines, index, (line, text) => readType(file, line, text, enums), fail);
  }
  statement.text = lines.slice(index).join('\n').trim();
  if (!statement.text) fail(file, index + 1, 'no Cypher', 'a statement below the header');
  if (statement.cardinality === 'exec' && Object.keys(statement.columns).length > 0)
    fail(file, 1, 'columns', 'none, as :exec returns no rows');
  if (Boolean(statement.order) !== /\bORDER BY\b/.test(statement.text))
    fail(file, 1, statement.order ? '@order without ORDER BY' : 'ORDER BY without @order', 'both or neither');
  for (const [, parameter] of statement.text.matchAll(/\$([A-Za-z]\w*)/g)) {
    if (!(parameter in statement.params)) fail(file, index + 1, `the parameter $${parameter}`, 'a @param line for it');
  }
  return statement;
}

module.exports = { parseStatement };
