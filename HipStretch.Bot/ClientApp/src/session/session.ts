/** A conversation that the server knows, and what opens it. */
export interface Session {
  readonly conversationId: string;
  /** A Direct Line token; good for 30 minutes at least. */
  readonly token: string;
  readonly userId: string;
}
