// What a step of the pipeline decides: go on, answer with a reply, or take the message and drop it.
import type { MessageClassification } from '../../schemas/events.ts';
import { type Reply, replies } from './replies.ts';
import type { StepTimes } from './step-times.ts';

export interface Accept {
  readonly kind: 'accept';
}

export interface Refusal {
  readonly kind: 'reply';
  readonly reply: Reply;
  readonly classification: MessageClassification;
  /** The rule that decided, if one did. */
  readonly rule: string | null;
  /** For the log only; the sender does not see it. */
  readonly detail: string | null;
  /** The queue id the reply names, where it names one. */
  readonly queueId?: string;
}

export type Verdict = Accept | Refusal;

export const accept: Accept = { kind: 'accept' };

/** Refuses, for good with 5xx and for now with 4xx. */
export function refuse(
  reply: Reply,
  classification: MessageClassification,
  detail: string | null = null,
  rule: string | null = null,
): Refusal {
  return { kind: 'reply', reply, classification, rule, detail };
}

/** Takes the message as far as the sender knows, and drops it. */
export function discard(queueId: string, classification: MessageClassification, detail: string): Refusal {
  return { ...refuse(replies.queued(queueId), classification, detail), queueId };
}

/** The first verdict that is not `accept`, in the order of the steps; later steps do not run then. */
export async function firstRefusal<Arguments extends unknown[]>(
  times: StepTimes,
  steps: readonly ((...given: Arguments) => Verdict | Promise<Verdict>)[],
  ...given: Arguments
): Promise<Verdict> {
  for (const step of steps) {
    const result = times.measure(step.name, step, ...given);
    const verdict = result instanceof Promise ? await result : result;
    if (verdict.kind !== 'accept') return verdict;
  }
  return accept;
}

/** The same for steps that all answer at once. */
export function firstRefusalNow<Arguments extends unknown[]>(
  times: StepTimes,
  steps: readonly ((...given: Arguments) => Verdict)[],
  ...given: Arguments
): Verdict {
  for (const step of steps) {
    const verdict = times.measure<Arguments, Verdict>(step.name, step, ...given) as Verdict;
    if (verdict.kind !== 'accept') return verdict;
  }
  return accept;
}
