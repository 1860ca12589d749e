/** What a start is busy with. `done` and `total` are counts of files. */
export interface EmbeddedProgress {
  /**
   * `stop-orphan`: a server whose parent was killed. `resolve`: Maven reads `done` descriptions, how many there are it
   * does not know. `download`: `done` of `total` jars. `verify`: their sums. `set-password`: first start of a store.
   */
  step: 'stop-orphan' | 'resolve' | 'download' | 'verify' | 'set-password' | 'boot';
  done?: number;
  total?: number;
}

export type ProgressListener = (progress: EmbeddedProgress) => void;
