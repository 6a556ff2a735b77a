import type { FigureDefinition } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatMoney } from '@/core/text/format-money';
import { formatRate } from '@/core/text/format-rate';
import { formatWait } from '@/core/text/format-wait';

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
      return formatRate(value);
    case 'count':
      return formatCount(value);
    case 'mood':
      return value.toFixed(2);
    case 'seconds':
      return formatWait(value);
    case 'money':
      return formatMoney(value);
    case 'days':
    case 'ratio':
      return value.toFixed(1);
  }
}
