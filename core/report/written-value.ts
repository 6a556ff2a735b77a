import type { FigureDefinition } from '@/core/metrics/figure-catalog';
import { writtenCount, writtenMoney, writtenShare, writtenWait } from '@/core/text/written-number';

/** A figure's value as the report prints it wherever it stands. */
export function writtenValue(unit: FigureDefinition['unit'], value: number): string {
  const size = sizeOf(unit, Math.abs(value));
  const nothing = !/[1-9]/.test(size);
  return value < 0 && !nothing ? `−${size}` : size;
}

function sizeOf(unit: FigureDefinition['unit'], value: number): string {
  switch (unit) {
    case 'points':
      return String(Math.round(value));
    case 'share':
      return writtenShare(value);
    case 'count':
      return writtenCount(value);
    case 'mood':
      return value.toFixed(2);
    case 'seconds':
      return writtenWait(value);
    case 'money':
      return writtenMoney(value);
    case 'days':
    case 'ratio':
      return value.toFixed(1);
  }
}
