/**
 * Figures for whoever watches the server, in the text format 0.0.4 of Prometheus. Every metric is there from the beginning, if only by
 * its name; labels are words of ours, out of lists that end, never what people send.
 */

export type Labels = Readonly<Record<string, string>>;
/** What a gauge reads: one value, or one for each set of labels. */
export type Reading = number | readonly (readonly [Labels, number])[];

export interface Counter {
  count(labels?: Labels, by?: number): void;
  /** Counts one of these labels each time that it is called: for what happens so often that naming it each time would cost. */
  counting(labels: Labels): () => void;
}

export interface Histogram {
  observe(value: number): void;
}

export class Registry {
  readonly #metrics = new Map<string, { readonly head: string; readonly samples: () => readonly string[] }>();

  /** Only grows. @param from the labels that are shown before anything is counted */
  counter(name: string, help: string, from: readonly Labels[] = [{}]): Counter {
    const counts = new Map(from.map((labels) => [sample(name, labels), 0]));
    this.#add('counter', name, help, () => Array.from(counts, ([key, count]) => `${key} ${count}`));
    const add = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
    return {
      count: (labels = {}, by = 1) => add(sample(name, labels), by),
      counting: (labels) => {
        const key = sample(name, labels);
        return () => add(key, 1);
      },
    };
  }

  /** A value that is read when somebody asks. */
  gauge(name: string, help: string, read: () => Reading): void {
    this.#read('gauge', name, help, read);
  }

  /** A sum that somebody else keeps, read when somebody asks. */
  sum(name: string, help: string, read: () => Reading): void {
    this.#read('counter', name, help, read);
  }

  /** How values spread. @param bounds the upper ends of its buckets, the smallest first */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    const buckets = bounds.map(() => 0);
    let [count, sum] = [0, 0];
    this.#add('histogram', name, help, () => [
      ...bounds.map((bound, index) => `${sample(`${name}_bucket`, { le: String(bound) })} ${buckets[index] ?? 0}`),
      `${sample(`${name}_bucket`, { le: '+Inf' })} ${count}`,
      `${name}_sum ${sum}`,
      `${name}_count ${count}`,
    ]);
    return {
      observe: (value) => {
        for (const [index, bound] of bounds.entries()) if (value <= bound) buckets[index] = (buckets[index] ?? 0) + 1;
        count += 1;
        sum += value;
      },
    };
  }

  get text(): string {
    const parts = Array.from(this.#metrics.values(), ({ head, samples }) => [head].concat(samples()).join('\n'));
    return `${parts.join('\n')}\n`;
  }

  #read(type: string, name: string, help: string, read: () => Reading): void {
    this.#add(type, name, help, () => {
      const reading = read();
      return typeof reading === 'number' ? [`${name} ${reading}`] : reading.map(([labels, value]) => `${sample(name, labels)} ${value}`);
    });
  }

  #add(type: string, name: string, help: string, samples: () => readonly string[]): void {
    if (this.#metrics.has(name)) throw new Error(`the metric ${name} is there twice`);
    this.#metrics.set(name, { head: `# HELP ${name} ${help}\n# TYPE ${name} ${type}`, samples });
  }
}

function sample(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
