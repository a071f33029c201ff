// The list of everything the API does; app.ts serves it, openapi.ts documents it.
import type { Resource } from '../../schemas/resource.ts';
import { archiveOperations } from './archive.ts';
import { abuseReportOperations } from './abuse-reports.ts';
import { advisoryOperations } from './advisories.ts';
import { auditOperations } from './audit-events.ts';
import { type ChangeWaiters, changeOperations } from './changes.ts';
import { suppressionOperations } from './suppressions.ts';
import { authBlockOperations } from './auth-blocks.ts';
import { deletedOperations } from './deleted-objects.ts';
import { dkimStatusOperations } from './dkim-status.ts';
import { discoveredSenderOperations } from './discovered-senders.ts';
import { dnsRecordOperations } from './dns-records.ts';
import { effectiveRuleOperations } from './effective-rules.ts';
import { identityOperations } from './identities.ts';
import { linkOperations } from './links.ts';
import type { ImportRunner } from './import-runner.ts';
import { importOperations } from './imports.ts';
import { lockOperations } from './locks.ts';
import { listenerOperations } from './listeners.ts';
import { logSinkOperations } from './log-sinks.ts';
import { managedOperations } from './managed-objects.ts';
import { messageOperations } from './messages.ts';
import { searchOperations } from './message-search.ts';
import { noticeOperations } from './notices.ts';
import type { Operation } from './operation.ts';
import { protectionOperations } from './protection-checks.ts';
import { quarantineOperations } from './quarantine.ts';
import { queueOperations } from './queue.ts';
import { reportOperations } from './reports.ts';
import { resourceOperations } from './resources.ts';
import { systemOperations } from './system.ts';
import { temporaryPasswordOperations } from './temporary-passwords.ts';
import { testMessageOperations } from './test-messages.ts';
import { exchangeOperation } from './token-exchange.ts';
import { tokenOperations } from './tokens.ts';
import { verificationOperations } from './verification.ts';

export interface Shared {
  /** Called after tokens may have stopped working. */
  readonly onTokenChange: () => void;
  readonly waiters: ChangeWaiters;
  readonly imports: ImportRunner;
  /** Why an ID token was not taken: what its sender is not told. */
  readonly onRefusedExchange: (reason: object) => void;
}

export function operations(
  resources: readonly Resource[],
  { onTokenChange, waiters, imports, onRefusedExchange }: Shared,
): Operation[] {
  return [
    ...resources.flatMap(resourceOperations),
    ...verificationOperations,
    ...protectionOperations,
    ...dkimStatusOperations,
    ...dnsRecordOperations,
    ...changeOperations(waiters),
    ...auditOperations,
    ...managedOperations,
    ...deletedOperations,
    ...importOperations(imports),
    ...messageOperations,
    ...searchOperations,
    ...reportOperations,
    ...identityOperations,
    ...discoveredSenderOperations,
    ...lockOperations,
    ...temporaryPasswordOperations,
    ...noticeOperations,
    ...testMessageOperations,
    ...linkOperations,
    ...authBlockOperations,
    ...suppressionOperations,
    ...advisoryOperations,
    ...effectiveRuleOperations,
    ...listenerOperations,
    ...logSinkOperations,
    ...queueOperations,
    ...quarantineOperations,
    ...archiveOperations,
    ...abuseReportOperations,
    ...tokenOperations(onTokenChange),
    exchangeOperation(onRefusedExchange),
    ...systemOperations,
  ];
}
