import { Counter, Gauge, type Registry } from 'prom-client';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the event loop is looked at, in milliseconds: often enough to see what a request feels, at no cost. */
const LOOK_EVERY_MS = 10;

const NS_PER_S = 1e9;
const US_PER_S = 1e6;

/**
 * What the process uses, under the names that dashboards for Node know. prom-client's own collectors are not used: they never
 * stop watching, so each app of a process would leave its own behind.
 * @returns what ends the watching
 */
export function processMetrics(registry: Registry): () => void {
  const registers = [registry];
  const delays = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });
  delays.enable();
  new Gauge({
    name: 'minsheng_event_loop_lag_seconds',
    help: 'How much later than due the event loop came to its timers since the last scrape, in seconds: mean, p99 and max.',
    labelNames: ['statistic'],
    registers,
    collect() {
      // Each value holds the time between two looks too; before the first look there is none.
      const lagSeconds = (ns: number) => (delays.count === 0 ? 0 : Math.max(0, ns / NS_PER_S - LOOK_EVERY_MS / 1000));
      this.set({ statistic: 'mean' }, lagSeconds(delays.mean));
      this.set({ statistic: 'p99' }, lagSeconds(delays.percentile(99)));
      this.set({ statistic: 'max' }, lagSeconds(delays.max));
      delays.reset();
    },
  });
  new Gauge({
    name: 'nodejs_heap_size_used_bytes',
    help: 'Heap of JavaScript that is in use, in bytes.',
    registers,
    collect() {
      this.set(process.memoryUsage().heapUsed);
    },
  });
  new Gauge({
    name: 'nodejs_heap_size_total_bytes',
    help: 'Heap of JavaScript that is reserved, in bytes.',
    registers,
    collect() {
      this.set(process.memoryUsage().heapTotal);
    },
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory that the process holds, in bytes; that of an embedded Neo4j is not in it.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU time that the process has used, in seconds.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / US_PER_S);
    },
  });
  new Gauge({
    name: 'process_start_time_seconds',
    help: 'When the process started, in seconds since 1970.',
    registers,
  }).set(Math.round(performance.timeOrigin / 1000));
  return () => {
    delays.disable();
  };
}
