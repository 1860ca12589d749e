import { loadReferredEntity } from '../entity/registry.js';
import type { PolicyResolvers, QueryResolvers } from '../generated/schema.js';

const Query = {
  policy: (_, { id }, { loaders }) => loaders.policyById.load(id),
  policies: (_, args, { loaders }, info) => loaders.allPolicies.load(args, info),
} satisfies QueryResolvers;

const Policy = {
  issuers: async (policy, args, { loaders }, info) => {
    const page = await loaders.issuerIdsByPolicyId.load(policy.id, args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
  programs: (policy, args, { loaders }, info) => loaders.programsByPolicyId.load(policy.id, args, info),
} satisfies PolicyResolvers;

export const policyResolvers = { Query, Policy };
