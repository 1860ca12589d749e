import type { QueryResolvers } from '../generated/schema.js';
import { CURRENT } from './loaders.js';

const Query = {
  release: (_parent, _arguments, { loaders }) => loaders.releaseById.load(CURRENT),
} satisfies QueryResolvers;

export const releaseResolvers = { Query };
