// What a function of the provider is, and how it says that an argument is wrong.
import type { TerraformType, Value } from '../protocol/types.ts';

interface Parameter {
  readonly name: string;
  readonly type: TerraformType;
  readonly description: string;
}

export interface ProviderFunction {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly returns: TerraformType;
  /** Gets no null and nothing unknown at the top level. Throws an ArgumentError. */
  call(...values: readonly Value[]): Value;
}

/** What is wrong with an argument, by its index from 0. */
export class ArgumentError extends Error {
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}
