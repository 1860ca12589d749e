import { Command, Option } from 'commander';
import { audit } from './cli/audit.js';
import { check } from './cli/check.js';
import { load } from './cli/load.js';
import { dumpNeo4j, restoreNeo4j, startNeo4j, statusNeo4j, stopNeo4j } from './cli/neo4j.js';
import { serve } from './cli/serve.js';
import { Terminated } from './cli/termination.js';
import { isMinshengError } from './errors.js';
import { programVersion } from './version.js';

const program = new Command('minsheng').description(
  '民生图谱: a knowledge graph of what Chinese provinces and cities do for people’s livelihood.\n' +
    'Settings come from the environment or a .env file; .env.example describes them.',
);
program.version(programVersion());
program.command('serve').description('start the database and the server (what npm start does)').action(serve);
program.command('load').description('make the graph equal to the data package').action(load);
program.command('check').description('check the data package; writes nothing').action(check);
program
  .command('audit')
  .description('hold the data package against the documents in MINSHENG_SOURCES; writes nothing')
  .addOption(new Option('--format <format>', 'how to tell what was found').choices(['text', 'json']).default('text'))
  .option('--coverage', 'tell how much was read of each source and domain')
  .action(audit);
const neo4j = program.command('neo4j').description('the embedded database by itself');
neo4j.command('start').description('start it and leave it running').action(startNeo4j);
neo4j.command('stop').description('stop it').action(stopNeo4j);
neo4j.command('status').description('say whether it runs and where').action(statusNeo4j);
neo4j.command('dump <file>').description('write its graph to a file; it must be stopped').action(dumpNeo4j);
neo4j
  .command('restore <file>')
  .description('replace its graph by that of a dump; it must be stopped')
  .action(restoreNeo4j);

try {
  await program.parseAsync();
} catch (error) {
  // Being told to stop is no fault. Known faults are told in words; an unknown one is a defect, and its stack is what mends it.
  if (error instanceof Terminated) process.exit(0);
  process.stderr.write(
    isMinshengError(error) ? `\n${error.code}: ${error.message}\n` : `\n${String((error as Error).stack ?? error)}\n`,
  );
  process.exitCode = 1;
}
// The driver leaves behind the sockets on which a frozen database has not answered yet: they would keep the process alive.
process.exit();
