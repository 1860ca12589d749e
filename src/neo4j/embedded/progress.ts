/** What a start is busy with. `done` and `total` are counts of files, those of `dump` and `restore` percent. */
export interface EmbeddedProgress {
  /**
   * `stop-orphan`: a server whose parent was killed. `resolve`: Maven reads `done` descriptions, how many there are it
   * does not know. `download`: `done` of `total` jars. `verify`: their sums. `set-password`: first start of a store.
   * `dump` and `restore`: Neo4j's own tool writes or reads a dump.
   */
  step: 'stop-orphan' | 'resolve' | 'download' | 'verify' | 'set-password' | 'boot' | 'dump' | 'restore';
  done?: number;
  total?: number;
}

export type ProgressListener = (progress: EmbeddedProgress) => void;
