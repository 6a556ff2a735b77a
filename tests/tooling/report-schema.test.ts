import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reportModelSchema } from '@/core/report/report-model';

test('docs/openapi.json describes a report as the program checks it', () => {
  const { components } = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
  const { $schema: _, ...model } = z.toJSONSchema(reportModelSchema);
  expect(components.schemas.ReportModel).toEqual(JSON.parse(JSON.stringify(model)));
});
