import type { Result } from '@santeparticipative/core';
import type { Delivery, Format } from '@santeparticipative/exchange';
import type { AppendLayout } from '../appending/append-layout.js';
import { laidOut } from '../writing/layout.js';

/** Lays out values of a format, one a line. */
export class ValuesLayout<Value> implements AppendLayout<Value> {
  constructor(readonly format: Format<Value>) {}

  line(value: Value): string {
    return `${this.format.write(value)}\n`;
  }

  add({ value }: Delivery<Value>): Result<string> {
    return laidOut(this.line(value));
  }

  end(): Result<string> {
    return laidOut('');
  }

  resume(): undefined {}
}
