import { parseArgs } from 'node:util';
import { printTable } from '@/eval/accuracy/print-table';
import { seeded } from './simulate-conversations';
import { type Coverage, simulatedFigures } from './simulated-figures';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '4000' } } });
const runs = Number(values.runs);

const CUSTOMERS = [
  { contacts: 1, likeness: 0 },
  { contacts: 2, likeness: 0.2 },
  { contacts: 3, likeness: 0.3 },
];

const percent = (share: number) => (100 * share).toFixed(1);

console.log(
  `How often 95% intervals hold the truth, ${runs} draws a row, seeded. Bad conversations have severity 1; "likeness" is the
correlation of a customer's conversations. Rates and differences are of bad conversations.\n`,
);
const rows: string[][] = [];
let outside = 0;
for (const n of [30, 100, 1000]) {
  for (const b of [0.01, 0.05, 0.2]) {
    for (const customers of CUSTOMERS) {
      const covered = simulatedFigures({ n, b, ...customers, severities: [1] }, runs, seeded(20_260_701));
      const figures: (keyof Coverage)[] = ['trust', 'rate', 'noDifference', 'difference'];
      for (const figure of figures) if (covered[figure] < 0.92 || covered[figure] > 0.98) outside += 1;
      rows.push([
        ...[n, b, customers.contacts, customers.likeness].map(String),
        ...figures.map((figure) => percent(covered[figure])),
      ]);
    }
  }
}
printTable(
  'Coverage, %',
  ['n', 'b', 'contacts', 'likeness', 'trust', 'rate', 'difference 0', 'difference b'],
  rows,
);
console.log(`\n${outside} of ${rows.length * 4} are outside 92 to 98%.`);
