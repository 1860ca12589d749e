/**
 * Reads the parts of a `:resource`: one kind of thing, looked up by id or walked page by page. Below its header stand
 *
 *   // @anchor region (position, id) – which things: `n`, of `parent` where the text speaks of one; in the order of these keys;
 *   `unfiltered` where no field narrows them further
 *   MATCH (parent)<-[:RUNS_IN]-(n:Implementation)
 *
 *   // @filter domain id<domain> – only some of them: a condition on `n`, or a MATCH that narrows it and multiplies nothing
 *   n.domainId = $domain
 *
 *   // @rows
 *   RETURN
 *     n.id AS id
 *
 * The parts are composed by src/neo4j/resource.ts into a closed set of texts.
 */

/** @returns the statement with `anchors`, `filters` and `rows` */
function parseParts(statement, lines, start, readType, fail) {
  const { file, keys, columns } = statement;
  const resource = { ...statement, anchors: {}, filters: {}, rows: '' };
  const starts = lines.flatMap((text, index) => (index >= start && text.startsWith('// @') ? [index] : []));
  for (const [position, index] of starts.entries()) {
    const line = index + 1;
    const text = lines
      .slice(index + 1, starts[position + 1])
      .join('\n')
      .trim();
    if (!text) fail(file, line, 'no Cypher', 'Cypher below it');
    const anchor = /^\/\/ @anchor ([a-zA-Z]+) \(([A-Za-z, ]+)\)( unfiltered)? – .+$/.exec(lines[index]);
    const filter = /^\/\/ @filter ([a-zA-Z]+) (\S+) – .+$/.exec(lines[index]);
    if (anchor) {
      const names = anchor[2].split(', ');
      const unknown = names.find((name) => !(name in keys));
      if (unknown) fail(file, line, `the key "${unknown}"`, `one of ${Object.keys(keys).join(', ')}`);
      resource.anchors[anchor[1]] = {
        keys: names,
        hasParent: /\bparent\b/.test(text),
        isFiltered: anchor[3] === undefined,
        text,
      };
    } else if (filter) {
      resource.filters[filter[1]] = { ...readType(line, filter[2]), text };
    } else if (lines[index] === '// @rows') {
      resource.rows = text;
    } else {
      fail(
        file,
        line,
        `the line "${lines[index]}"`,
        '"// @anchor name (keys) – …" or "(keys) unfiltered – …", "// @filter name type – …" or "// @rows"',
      );
    }
  }
  const body = /^([^]*?)\bRETURN\n([^]*)$/.exec(resource.rows);
  if (!body)
    fail(
      file,
      lines.length,
      'no rows',
      '"// @rows" and below it MATCH …, RETURN on a line of its own, and the columns',
    );
  const returned = [...body[2].matchAll(/ AS (\w+),?$/gm)].map(([, name]) => name);
  for (const name of Object.keys(columns).filter((column) => !returned.includes(column)))
    fail(file, lines.length, `no column "${name}" in the rows`, 'every @column');
  for (const [parameter] of lines.join('\n').matchAll(/\$[A-Za-z]\w*/g)) {
    const name = parameter.slice(1);
    if (!(name in statement.params || name in resource.filters))
      fail(file, start, parameter, 'a @param or a @filter for it');
  }
  return resource;
}

module.exports = { parseParts };
