/** How "keep it anyway" names one rule about one record: the pair that a `kept` record holds. */
export const keptKey = (rule: string, about: string): string => `${rule} ${about}`;
