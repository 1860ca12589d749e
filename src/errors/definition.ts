/** What every message is made of. */
export interface Message {
  /** One sentence. */
  received: string;
  /** What follows “Expected”, without a full stop. */
  expected: string;
  /** What to do next: one sentence or two. */
  action: string;
}

export interface ErrorDefinition<Details> {
  /** HTTP status of an answer that fails as a whole with this error. */
  status: number;
  /** Who can mend it: `client` messages are sent as they are, `operator` messages are masked for clients. */
  audience: 'client' | 'operator';
  /** One line for README's table. */
  meaning: string;
  message(details: Details): Message;
}

export function define<Details>(definition: ErrorDefinition<Details>): ErrorDefinition<Details> {
  return definition;
}
