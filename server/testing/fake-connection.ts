/** A connection that remembers what the rooms said to it. */
import type { FactName, Facts } from '#protocol/events';
import type { Connection } from '../rooms/connection.ts';

export class FakeConnection implements Connection {
  readonly said: { [F in FactName]: readonly [F, Facts[F]] }[FactName][] = [];
  ended = false;

  send<F extends FactName>(fact: F, payload: Facts[F]): void {
    this.said.push([fact, payload] as unknown as (typeof this.said)[number]);
  }

  end(): void {
    this.ended = true;
  }

  /** What was said of this kind, the latest last. */
  heard<F extends FactName>(fact: F): readonly Facts[F][] {
    return this.said.filter(([name]) => name === fact).map(([, payload]) => payload as Facts[F]);
  }
}
