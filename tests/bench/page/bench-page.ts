import { seedBroad } from './broad';
import { timeLink } from './link';
import { openPopup } from './open-popup';
import { timeImport, timeRecovery } from './recovery';
import { timeSearch } from './searched';
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
  seedBroad,
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
  timeSearch,
  timeLink,
};

/** What the runner calls by name; times are milliseconds. */
Object.assign(globalThis, { bench: page });
