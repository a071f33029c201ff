// What the plans of a walk are spared: calls that the control plane cannot answer, or whose answer is known or comes anyway.
import { type Answer, type Call, Unreachable } from './client.ts';
import { warningDiagnostic } from './protocol/diagnostics.ts';
import type { Diagnostic } from './protocol/messages.ts';
import type { CallScope } from './session.ts';

export interface PlanChecks {
  /**
   * False with `plan_checks = "offline"`, once the control plane has failed to answer, and once the walk applies: Terraform plans
   * each change again there, and the write that follows is checked alike.
   */
  wanted: boolean;
  /** Whether the warning that something was not checked has been given. */
  told: boolean;
  /** Paths of objects that do not exist yet: what belongs to them cannot be checked. */
  readonly absent: Set<string>;
  /** Kind and ID of what this walk has planned to create so far: all that anything refers to comes before it. */
  readonly created: Set<string>;
}

export function createPlanChecks(wanted: boolean): PlanChecks {
  return { wanted, told: false, absent: new Set(), created: new Set() };
}

const TIMEOUT_MS = 10_000;
const PATIENCE_MS = 60_000;

/** The answer to a dry run, or why there is none: nothing, or one warning for the whole plan. */
export async function ask(scope: CallScope, call: Omit<Call, 'signal'>): Promise<Answer | Diagnostic[]> {
  const { client, checks } = scope.session;
  if (!client || !checks.wanted) return [];
  const patient = { signal: scope.signal, retries: 0, timeout: TIMEOUT_MS, patience: PATIENCE_MS };
  try {
    const answer = await client.send({ ...call, ...patient });
    // Busy it is still there: what comes later may be checked.
    if (answer.status === 429) return notChecked(checks, 'The control plane was busy for too long', 'in part');
    if (answer.status < 500) return answer;
    checks.wanted = false;
    return notChecked(checks, `The control plane answered ${answer.status}`);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    checks.wanted = false;
    return notChecked(checks, error.message);
  }
}

export function isAnswer(answer: Answer | Diagnostic[]): answer is Answer {
  return !Array.isArray(answer);
}

function notChecked(checks: PlanChecks, reason: string, extent: '' | 'in part' = ''): Diagnostic[] {
  if (checks.told) return [];
  checks.told = true;
  const what = extent === '' ? 'The plan was checked' : 'Some changes were checked';
  const detail = `${reason}. ${what} against the schemas alone; limits and conflicts will show at apply.`;
  return [warningDiagnostic('Plan not checked by the control plane', detail)];
}
