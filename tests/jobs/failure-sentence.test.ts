import { expect, test } from 'vitest';
import { failureSentence, isOutside } from '@/jobs/failure-sentence';

const withCode = (code: string) => Object.assign(new Error('low-level words'), { code });

test.each([
  ['ENOSPC', /^The disk is full; the workspace is as it was before\./],
  ['SQLITE_FULL', /^The disk is full; the workspace is as it was before\./],
  ['EDQUOT', /^The disk is full; the workspace is as it was before\./],
  ['EACCES', /^The data folder cannot be written to/],
  ['EROFS', /^The data folder cannot be written to/],
  ['SQLITE_READONLY_DIRECTORY', /^The data folder cannot be written to/],
  ['SQLITE_CORRUPT', /^The database file is damaged/],
  ['SQLITE_CORRUPT_VTAB', /^The database file is damaged/],
  ['WORKSPACE_DAMAGED', /^The database file is damaged/],
  ['WORKSPACE_NEWER', /^The database was written by a later version/],
  ['SQLITE_IOERR_WRITE', /^The disk could not be read or written/],
  ['SQLITE_CANTOPEN', /^The database file cannot be opened/],
  ['SQLITE_BUSY_SNAPSHOT', /^The database was locked/],
])('%s is told in one sentence without low-level words', (code, sentence) => {
  expect(failureSentence(withCode(code))).toMatch(sentence);
  expect(failureSentence(withCode(code))).not.toContain('low-level');
  expect(isOutside(withCode(code))).toBe(true);
});

test('a defect of the program is not taken for a trouble outside', () => {
  expect(isOutside(new TypeError('x is not a function'))).toBe(false);
  expect(isOutside(withCode('ERR_INVALID_ARG_TYPE'))).toBe(false);
  expect(failureSentence(new TypeError('x is not a function'))).toContain('(x is not a function)');
});
