/** One line of a family: its name with `_bucket`, `_sum` or `_count` where it is a histogram's. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly samples: Sample[];
}

const HELP = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (\S.*)$/;
const TYPE = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/;
/** One label; a backslash, a quote and a line break inside its value are escaped. */
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/;

function labelsOf(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (let rest = text; rest !== '';) {
    const [all, name = '', value = ''] = LABEL.exec(rest) ?? [];
    if (all === undefined || name in labels) throw new Error(`not a list of labels: ${text}`);
    labels[name] = value;
    rest = rest.slice(all.length);
  }
  return labels;
}

/** `_sum`, `_count` and rising `_bucket`s of one histogram; the last bucket is `+Inf` and holds the count. */
function checkHistogram({ name, samples }: Family): void {
  const series = new Map<string, Sample[]>();
  for (const sample of samples) {
    const labels = Object.entries(sample.labels).filter(([label]) => label !== 'le');
    const key = JSON.stringify(labels.sort());
    series.set(key, [...(series.get(key) ?? []), sample]);
  }
  for (const [key, members] of series) {
    const buckets = members.filter((sample) => sample.name === `${name}_bucket`);
    const bounds = buckets.map(({ labels }) => (labels.le === '+Inf' ? Infinity : Number(labels.le)));
    const isRising = (numbers: readonly number[]) =>
      numbers.every((value, at) => at === 0 || value >= (numbers[at - 1] ?? NaN));
    const count = members.find((sample) => sample.name === `${name}_count`)?.value;
    const hasSum = members.some((sample) => sample.name === `${name}_sum`);
    const isWhole =
      isRising(bounds) && isRising(buckets.map(({ value }) => value)) && hasSum && bounds.at(-1) === Infinity;
    if (!isWhole || buckets.at(-1)?.value !== count) throw new Error(`not a whole histogram: ${name} ${key}`);
  }
}

/**
 * Reads the text format of Prometheus 0.0.4, strictly: HELP and TYPE before the samples, families in one piece, no series twice,
 * whole histograms, a line break at the end.
 * @throws {Error} with the line that does not fit
 */
export function parseExposition(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('no line break at the end');
  const families = new Map<string, Family>();
  const seen = new Set<string>();
  let help: RegExpExecArray | null = null;
  let current: Family | undefined;
  for (const line of text.split('\n').filter((candidate) => candidate !== '')) {
    if (line.startsWith('# HELP ')) {
      help = HELP.exec(line);
      if (help === null) throw new Error(`not a HELP: ${line}`);
      continue;
    }
    if (line.startsWith('#')) {
      const [, name = '', type = ''] = TYPE.exec(line) ?? [];
      if (help?.[1] !== name || families.has(name))
        throw new Error(`a TYPE without its HELP, or a second one: ${line}`);
      current = { name, type, help: help[2] ?? '', samples: [] };
      families.set(name, current);
      continue;
    }
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    const suffix =
      current === undefined || !name.startsWith(current.name) ? undefined : name.slice(current.name.length);
    const isMember = current?.type === 'histogram' ? /^_(bucket|sum|count)$/.test(suffix ?? '') : suffix === '';
    if (current === undefined || !isMember) throw new Error(`a sample outside its family: ${line}`);
    const sample = { name, labels: labelsOf(labels), value: Number(value.replace('Inf', 'Infinity')) };
    const key = JSON.stringify([name, Object.entries(sample.labels).sort()]);
    if (seen.has(key)) throw new Error(`a series twice: ${line}`);
    seen.add(key);
    current.samples.push(sample);
  }
  for (const family of families.values()) if (family.type === 'histogram') checkHistogram(family);
  return families;
}
