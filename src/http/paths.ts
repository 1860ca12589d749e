/** Where questions are answered. */
export const GRAPHQL_PATH = '/graphql';

/** Asked by machines, which must have an answer to the last and whoever else asks from their address. */
const WATCHED: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics']);

/** The path of the address that a request has. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}

export function isWatched(url: string): boolean {
  return WATCHED.has(pathOf(url));
}
