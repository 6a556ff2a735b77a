import { describe } from 'vitest';
import { TemporaryWorkspace } from '../support/temporary-workspace';
import { engineContract } from './engine-contract';

describe('SQLite', () => {
  engineContract(() => new TemporaryWorkspace());
});
