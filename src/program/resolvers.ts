import { requireId } from '../entity/ids.js';
import type { ProgramResolvers, QueryResolvers } from '../generated/schema.js';
import { loadExisting, loadOptional } from '../neo4j/batch.js';

const Query = {
  program: async (_, { id }, { loaders }) => {
    requireId('id', id, 'program');
    return loaders.programById.load(id);
  },
} satisfies QueryResolvers;

const Program = {
  domain: (program, _, { loaders }) => loadExisting(loaders.plainEntityById, program.domainId),
  broader: (program, _, { loaders }) => loadOptional(loaders.programById, program.broaderId),
  implementations: (program, _, { loaders }) => loaders.implementationsByProgramId.load(program.id),
} satisfies ProgramResolvers;

export const programResolvers = { Query, Program };
