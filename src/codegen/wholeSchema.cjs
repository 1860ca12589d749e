/** graphql-codegen plugin: writes down the whole schema, as the server serves it. */

const { printSchema } = require('graphql');

module.exports = {
  plugin(schema) {
    return `# Made from schema/ by \`npm run codegen\`. Never edited by hand.\n\n${printSchema(schema)}\n`;
  },
};
