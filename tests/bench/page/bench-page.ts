import { openPopup } from './open-popup';
import { timeImport, timeRecovery } from './recovery';
import { keepPlainDoc, seed, seedProduct } from './seed';
import {
  timeAlone,
  timeCheckIns,
  timeOpening,
  timeOpeningAlone,
  timeQuarter,
  timeRawQuarter,
  timeRawWrites,
} from './timed';

const page = {
  seed,
  seedProduct,
  keepPlainDoc,
  timeQuarter,
  timeRawQuarter,
  timeCheckIns,
  timeAlone,
  timeOpening,
  timeOpeningAlone,
  timeRecovery,
  timeImport,
  timeRawWrites,
  openPopup,
};

/** What the runner calls by name; times are milliseconds. */
Object.assign(globalThis, { bench: page });
