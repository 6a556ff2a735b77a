import { writtenMoney } from '@/core/text/written-number';

/** An amount in hundredths of the customers file's currency, which has no name: "1,240". */
export const formatMoney: (hundredths: number) => string = writtenMoney;
