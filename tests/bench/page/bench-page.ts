import { openPopup } from './open-popup';
import { keepPlainDoc, seed, seedProduct } from './seed';
import { timeCheckIns, timeQuarter, timeRawQuarter, timeRawWrites } from './timed';

const page = {
  seed,
  seedProduct,
  keepPlainDoc,
  timeQuarter,
  timeRawQuarter,
  timeCheckIns,
  timeRawWrites,
  openPopup,
};

/** What the runner calls by name; times are milliseconds. */
Object.assign(globalThis, { bench: page });
