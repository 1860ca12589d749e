import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { getHeapStatistics } from 'node:v8';

/** How often the event loop is looked at, in milliseconds: what holds it up for longer is seen, and a look costs microseconds. */
const LOOK_EVERY_MS = 50;

/** Bounds of the lag, in seconds: below 1 ms is the grain of timers, from 20 ms on a client feels it. */
const LAG_SECONDS = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2];

const MS_PER_S = 1e3;
const US_PER_S = 1e6;

/**
 * What the process uses, under the names that dashboards for Node know. prom-client's own collectors are not used: they never
 * stop watching, so each app of a process would leave its own behind.
 * @returns what ends the watching
 */
export function processMetrics(registry: Registry): () => void {
  const registers = [registry];
  const lag = new Histogram({
    name: 'minsheng_event_loop_lag_seconds',
    help: 'How much later than due the event loop came to a timer that is due 20 times in a second, in seconds.',
    buckets: LAG_SECONDS,
    registers,
  });
  let lastMs = performance.now();
  const watch = setInterval(() => {
    const nowMs = performance.now();
    lag.observe(Math.max(0, nowMs - lastMs - LOOK_EVERY_MS) / MS_PER_S);
    lastMs = nowMs;
  }, LOOK_EVERY_MS).unref();
  new Gauge({
    name: 'nodejs_heap_size_used_bytes',
    help: 'Heap of JavaScript that is in use, in bytes.',
    registers,
    collect() {
      this.set(getHeapStatistics().used_heap_size);
    },
  });
  new Gauge({
    name: 'nodejs_heap_size_total_bytes',
    help: 'Heap of JavaScript that is reserved, in bytes.',
    registers,
    collect() {
      this.set(getHeapStatistics().total_heap_size);
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
  }).set(Math.round(performance.timeOrigin / MS_PER_S));
  return () => {
    clearInterval(watch);
  };
}
