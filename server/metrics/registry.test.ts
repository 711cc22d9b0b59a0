import { expect, it } from 'vitest';
import { Registry } from './registry.ts';

it('writes what the text format of Prometheus wants', () => {
  const registry = new Registry();
  const tea = registry.counter('tea_total', 'Cups.', [{ kind: 'green' }]);
  tea.count({ kind: 'black' });
  tea.count({ kind: 'black' }, 2);
  registry.gauge('steam', 'Now.', () => 0.5);
  registry.gauge('pots', 'By name.', () => [[{ name: 'a "b"\\\n' }, 1]]);
  const wait = registry.histogram('wait_seconds', 'For tea.', [0.1, 1]);
  for (const seconds of [0.05, 0.1, 0.5, 7]) wait.observe(seconds);
  expect(registry.text).toBe(`# HELP tea_total Cups.
# TYPE tea_total counter
tea_total{kind="green"} 0
tea_total{kind="black"} 3
# HELP steam Now.
# TYPE steam gauge
steam 0.5
# HELP pots By name.
# TYPE pots gauge
pots{name="a \\"b\\"\\\\\\n"} 1
# HELP wait_seconds For tea.
# TYPE wait_seconds histogram
wait_seconds_bucket{le="0.1"} 2
wait_seconds_bucket{le="1"} 3
wait_seconds_bucket{le="+Inf"} 4
wait_seconds_sum 7.65
wait_seconds_count 4
`);
});

it('refuses a name that is taken', () => {
  const registry = new Registry();
  registry.counter('tea_total', 'Cups.');
  expect(() => registry.gauge('tea_total', 'Cups.', () => 1)).toThrow('tea_total is there twice');
});
