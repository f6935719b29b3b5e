import { useState } from 'preact/hooks';
import { type FileCorrection, type GivenFile, type ImportPreview, readFiles } from '../../../core/exchange';
import { mainScorecard } from '../../../core/model';
import type { Store } from '../../../core/store';
import { sayBringIn } from '../../shared/words/bring-in';

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
  clear(): void;
}

type Answers = ReadonlyMap<string, string | null>;

/** Reads the chosen files against what the store holds, again after each correction. Nothing is written here. */
export function useImport(store: Promise<Store>, today: string, locale: string): ImportWork {
  const [given, setGiven] = useState<GivenFile[]>([]);
  const [preview, setPreview] = useState<ImportPreview>();
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [corrections, setCorrections] = useState<(FileCorrection | undefined)[]>([]);
  const [answers, setAnswers] = useState<Answers>(new Map());

  const show = async (files: GivenFile[], corrected: (FileCorrection | undefined)[], said: Answers) => {
    const known = (await (await store).readAll()).filter(
      ({ id }) => id.startsWith('cycle:') || id === mainScorecard,
    );
    setPreview(readFiles(files, { today, locale, known, corrections: { files: corrected, answers: said } }));
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
  };
}

/** Resolves when the browser has drawn what was set so far: reading a large file then begins under a notice. */
const nextPicture = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
