import { useState } from 'preact/hooks';
import {
  type FileCorrection,
  type GivenFile,
  type ImportPreview,
  type KnownRecords,
  readFiles,
} from '../../../core/exchange';
import type { Store } from '../../../core/store';
import { sayBringIn } from '../../shared/words/bring-in';
import { knownIn, type WrittenImport, writeImport } from './write-import';

export interface ImportWork {
  preview?: ImportPreview;
  /** The file that is being read just now. */
  reading?: string;
  problem?: string;
  corrections: readonly (FileCorrection | undefined)[];
  answers: ReadonlyMap<string, string | null>;
  read(files: readonly File[]): Promise<void>;
  correct(file: number, correction: FileCorrection): void;
  answer(question: string, keyResult: string | null): void;
  /** Writes what the preview shows; where nothing of it is new any more, that is shown instead. */
  write(shown: ImportPreview): Promise<WrittenImport>;
  clear(): void;
}

type Answers = ReadonlyMap<string, string | null>;

/** Reads the chosen files against what the store holds, again after each correction and when they are written. */
export function useImport(store: Promise<Store>, today: string, locale: string): ImportWork {
  const [given, setGiven] = useState<GivenFile[]>([]);
  const [preview, setPreview] = useState<ImportPreview>();
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [corrections, setCorrections] = useState<(FileCorrection | undefined)[]>([]);
  const [answers, setAnswers] = useState<Answers>(new Map());

  const previewOf = (
    files: GivenFile[],
    corrected: (FileCorrection | undefined)[],
    said: Answers,
    known: KnownRecords,
  ) => readFiles(files, { today, locale, known, corrections: { files: corrected, answers: said } });
  const show = async (files: GivenFile[], corrected: (FileCorrection | undefined)[], said: Answers) => {
    const known = await knownIn(await store);
    setPreview(previewOf(files, corrected, said, known));
  };

  const clear = () => {
    setGiven([]);
    setPreview(undefined);
    setProblem(undefined);
    setCorrections([]);
    setAnswers(new Map());
  };

  return {
    preview,
    reading,
    problem,
    corrections,
    answers,
    clear,
    async read(files) {
      clear();
      let name = '';
      try {
        const read: GivenFile[] = [];
        for (const file of files) {
          name = file.name;
          setReading(name);
          read.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
        }
        await nextPicture();
        setGiven(read);
        await show(read, [], new Map());
      } catch {
        setProblem(sayBringIn(locale, 'unreadable', { name }));
      } finally {
        setReading(undefined);
      }
    },
    correct(file, correction) {
      const corrected = [...corrections];
      corrected[file] = { ...corrected[file], ...correction };
      setCorrections(corrected);
      void show(given, corrected, answers);
    },
    answer(question, keyResult) {
      const said = new Map(answers).set(question, keyResult);
      setAnswers(said);
      void show(given, corrections, said);
    },
    async write(shown) {
      const read = (known: KnownRecords) => previewOf(given, corrections, answers, known);
      const written = await writeImport(await store, shown, read);
      if (!written.committed) setPreview(written.preview);
      return written;
    },
  };
}

/** Resolves when the browser has drawn what was set so far: reading a large file then begins under a notice. */
const nextPicture = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
