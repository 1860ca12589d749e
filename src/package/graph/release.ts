import { createHash } from 'node:crypto';
import { digestOf, type Graph, type GraphNode } from './builder.js';

function countLabel(graph: Graph, label: string): bigint {
  return BigInt(graph.nodes.filter(({ labels }) => labels.includes(label)).length);
}

/**
 * The node that names what the graph holds. Its checksum covers every digest, so that equal checksums mean equal graphs.
 * @param loadedAt ISO 8601 moment in UTC; not part of the digest
 */
export function releaseOf(graph: Graph, loadedAt: string): GraphNode {
  const digests = [...graph.nodes, ...graph.edges].map(({ digest }) => digest).sort();
  const checksum = createHash('sha256').update(digests.join('\n')).digest('hex');
  const id = `release/${checksum.slice(0, 12)}`;
  const counts = {
    nodeCount: BigInt(graph.nodes.length + 1),
    relationshipCount: BigInt(graph.edges.length),
    regionCount: countLabel(graph, 'Region'),
    programCount: countLabel(graph, 'Program'),
    implementationCount: countLabel(graph, 'Implementation'),
    indicatorCount: countLabel(graph, 'Indicator'),
    seriesCount: countLabel(graph, 'Series'),
    observationCount: countLabel(graph, 'Observation'),
    linkCount: countLabel(graph, 'Link'),
    sourceCount: countLabel(graph, 'Source'),
  };
  const digest = digestOf([id, checksum, counts]);
  return { id, labels: ['Resource', 'Release'], properties: { id, checksum, loadedAt, ...counts, digest }, digest };
}
