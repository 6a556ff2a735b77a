import { describe } from 'vitest';
import { TemporaryWorkspace } from '../support/temporary-workspace';
import { auditContract } from './audit-contract';
import { closedMonthsContract } from './closed-months-contract';
import { engineContract } from './engine-contract';
import { erasureContract } from './erasure-contract';
import { policiesContract } from './policies-contract';
import { recordsContract } from './records-contract';
import { registerContract } from './register-contract';
import { rescoreContract } from './rescore-contract';
import { retentionContract } from './retention-contract';
import { reviewsContract } from './reviews-contract';
import { searchContract } from './search-contract';
import { settingsContract } from './settings-contract';

describe('SQLite', () => {
  auditContract(() => new TemporaryWorkspace());
  closedMonthsContract(() => new TemporaryWorkspace());
  erasureContract(() => new TemporaryWorkspace());
  engineContract(() => new TemporaryWorkspace());
  policiesContract(() => new TemporaryWorkspace());
  recordsContract(() => new TemporaryWorkspace());
  registerContract(() => new TemporaryWorkspace());
  rescoreContract(() => new TemporaryWorkspace());
  retentionContract(() => new TemporaryWorkspace());
  reviewsContract(() => new TemporaryWorkspace());
  searchContract(() => new TemporaryWorkspace());
  settingsContract(() => new TemporaryWorkspace());
});
