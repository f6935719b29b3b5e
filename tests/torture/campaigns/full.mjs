import { Acknowledged } from '../acknowledged.mjs';
import { makeDisk, removeDisks } from '../disk.mjs';
import { checkIn, enter, openPopup, titles, typeCheckIn } from '../popup.mjs';
import { flawsAfterRecovery } from '../recovered.mjs';

/** How much is left on the disk when check-ins go on, in KiB. */
const points = [0, 4, 16, 48, 96, 192, 384, 768, 1536, 3072];
const mostTries = 60;

/**
 * A profile on a small disk that is then filled but for a rest: check-ins go on until one is refused, room is made,
 * and Enter is pressed once more.
 */
export const full = {
  name: 'full',
  parts: [
    { part: 'leveldb', rounds: points.length, short: 0 },
    { part: 'sqlite', rounds: points.length, short: 0 },
  ],
  async run({ workshop, part, rounds, random, lose, progress }) {
    const disk = await makeDisk(workshop.path(`full-${part}`), 256);
    if (!disk) return { rounds: 0, note: 'left out: a disk of its own takes root on Linux' };
    const refused = new Map();
    let crashed = 0;
    let value = 0;
    let count = 0;
    try {
      for (let round = 0; round < rounds; round++) {
        progress(round, count);
        const flaws = [];
        const profile = await workshop.seeded(`full-${part}/profile`, part);
        const acknowledged = new Acknowledged(workshop.path(`full-${part}.jsonl`));
        const next = () => ({
          title: random.oneOf(titles),
          value: ++value,
          note: `${value} ${'on and on '.repeat(random.between(0, 300))}`.trim(),
        });
        let browser = await workshop.start(profile, part);
        const popup = await openPopup(browser);
        const typeUntilRefused = async () => {
          for (let turn = 0; turn < mostTries; turn++) {
            const entry = next();
            await typeCheckIn(popup, entry);
            const outcome = await enter(popup, entry);
            if (outcome === 'saved') {
              acknowledged.add(entry);
              count++;
              continue;
            }
            refused.set(outcome, (refused.get(outcome) ?? 0) + 1);
            const typed = await popup.evaluate('torture.typed()');
            if (typed.value !== String(entry.value) || typed.note !== entry.note)
              flaws.push(
                `refused with "${outcome}", and the field holds ${JSON.stringify(typed).slice(0, 80)}`,
              );
            await disk.empty();
            const again = await enter(popup, entry);
            if (again === 'saved') acknowledged.add(entry);
            else flaws.push(`with room again it says: ${again}`);
            return;
          }
        };
        const first = next();
        await checkIn(popup, first);
        acknowledged.add(first);
        count++;
        await disk.fill(points[round % points.length]);
        try {
          await typeUntilRefused();
        } catch (problem) {
          if (problem.message !== 'Chromium has ended.') throw problem;
          crashed++;
        }
        // Half of them meet the crash on a disk that is full again, and room only after it.
        if (round % 2 === 1) await disk.fill(0);
        await browser.kill();
        await disk.empty();
        await workshop.copyData(profile, `full-${part}-before`);
        browser = await workshop.start(profile, part);
        flaws.push(...(await flawsAfterRecovery(await openPopup(browser), acknowledged.entries)));
        await browser.kill();
        if (flaws.length > 0)
          lose(
            round,
            flaws.map((flaw) => flaw.slice(0, 300)),
            await workshop.keep(workshop.path(`full-${part}-before`), `full-${part}-${round}`),
          );
      }
    } finally {
      removeDisks();
    }
    return {
      acknowledged: count,
      note: [
        ...[...refused].map(([outcome, times]) => `${times} × “${outcome}”`),
        ...(crashed > 0 ? [`${crashed} × the browser itself crashed`] : []),
      ].join(' '),
    };
  },
};
