import type { ProgramResolvers, QueryResolvers } from '../generated/schema.js';
import { loadExisting, loadOptional } from '../neo4j/batch.js';

const Query = {
  program: (_, { id }, { loaders }) => loaders.programById.load(id),
  programs: (_, args, { loaders }, info) => loaders.allPrograms.load(args, info),
} satisfies QueryResolvers;

const Program = {
  domain: (program, _, { loaders }) => loadExisting(loaders.domainById, program.domainId),
  broader: (program, _, { loaders }) => loadOptional(loaders.programById, program.broaderId),
  narrower: (program, args, { loaders }, info) => loaders.programsByBroaderId.load(program.id, args, info),
  implementations: (program, args, { loaders }, info) =>
    loaders.implementationsByProgramId.load(program.id, args, info),
  indicators: (program, args, { loaders }, info) => loaders.indicatorsByProgramId.load(program.id, args, info),
  series: (program, args, { loaders }, info) => loaders.seriesByProgramId.load(program.id, args, info),
} satisfies ProgramResolvers;

export const programResolvers = { Query, Program };
