// The functions of the provider: pure, offline, checked as schemas/ checks. Loaded when Terraform first asks for them.
import type { Resource } from '../schemas/resource.ts';
import { addressFunctions } from './functions/addresses.ts';
import { dnsFunctions } from './functions/dns.ts';
import { ArgumentError, type ProviderFunction } from './functions/function.ts';
import { parseImportId } from './functions/import-id.ts';
import { decodeValue, encodeValue } from './protocol/dynamic-value.ts';
import type { CallFunctionRequest, CallFunctionResponse, Function as FunctionMessage } from './protocol/messages.ts';
import type { Json } from './protocol/schema.ts';
import { isWhollyKnown, type TerraformType, UNKNOWN } from './protocol/types.ts';

/** Every function, by name; those that know the kinds know these. */
export function providerFunctions(resources: readonly Resource[]): ReadonlyMap<string, ProviderFunction> {
  const all = [...addressFunctions, ...dnsFunctions, parseImportId(resources)];
  return new Map(all.map((one) => [one.name, one]));
}

/** The functions as GetFunctions and GetProviderSchema send them. */
export function functionMessages(
  functions: ReadonlyMap<string, ProviderFunction>,
): Readonly<Record<string, FunctionMessage>> {
  return Object.fromEntries([...functions].map(([name, one]) => [name, functionMessage(one)]));
}

function functionMessage({ summary, description, parameters, returns }: ProviderFunction): FunctionMessage {
  return {
    summary,
    description,
    description_kind: 1,
    parameters: parameters.map((one) => ({
      name: one.name,
      type: typeBytes(one.type),
      description: one.description,
      description_kind: 1,
    })),
    return: { type: typeBytes(returns) },
  };
}

function typeBytes(type: TerraformType): Uint8Array {
  return Buffer.from(JSON.stringify(type));
}

/** The functions in the form of `terraform providers schema -json`. */
export function functionsJson(functions: ReadonlyMap<string, ProviderFunction>): Json {
  const sorted = [...functions].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([name, one]) => [
      name,
      {
        description: one.description,
        summary: one.summary,
        return_type: one.returns as Json,
        parameters: one.parameters.map((parameter) => ({ ...parameter, type: parameter.type as Json })),
      },
    ]),
  );
}

/** CallFunction: what is wrong is told at its argument. */
export function callFunction(
  functions: ReadonlyMap<string, ProviderFunction>,
  request: CallFunctionRequest,
): CallFunctionResponse {
  const found = functions.get(request.name ?? '');
  if (!found) return { error: { text: `This provider has no function ${request.name}.` } };
  const given = request.arguments ?? [];
  if (given.length !== found.parameters.length)
    return { error: { text: `${found.name} takes ${found.parameters.length} arguments, not ${given.length}.` } };
  const values = found.parameters.map((one, index) => decodeValue(one.type, given[index]));
  const missing = values.indexOf(null);
  if (missing >= 0) return fault(missing, 'must not be null');
  if (!values.every(isWhollyKnown)) return { result: encodeValue(found.returns, UNKNOWN) };
  try {
    return { result: encodeValue(found.returns, found.call(...values)) };
  } catch (error) {
    if (error instanceof ArgumentError) return fault(error.index, error.message);
    throw error;
  }
}

function fault(index: number, text: string): CallFunctionResponse {
  return { error: { text, function_argument: index } }; // Terraform ends the sentence
}
