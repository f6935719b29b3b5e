import {
  correctedColumns,
  type DateOrder,
  type DecimalSign,
  type Delimiter,
  dateOrders,
  decimalSigns,
  delimiters,
  type EncodingChoice,
  encodingChoices,
  type FileCorrection,
  type FileReport,
  formats,
  type ImportPreview,
} from '../../../core/exchange';
import { type BringInKey, fieldName, sayBringIn } from '../../shared/words/bring-in';

interface FileReportsProps {
  preview: ImportPreview;
  corrections: readonly (FileCorrection | undefined)[];
  locale: string;
  onCorrect(file: number, correction: FileCorrection): void;
}

const delimiterNames: Record<Delimiter, BringInKey> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Each file with what was detected in it, and the way to put that right before anything is written. */
export function FileReports({ preview, corrections, locale, onCorrect }: FileReportsProps) {
  return (
    <section class="files">
      {preview.files.map((file, at) => (
        <article key={`${at} ${file.name}`} class="file">
          <h2>
            <bdi>{file.name}</bdi>
          </h2>
          {file.problem ? (
            <p class="problem" role="alert">
              {file.problem}
            </p>
          ) : (
            <p class="quiet">{detected(file, locale)}</p>
          )}
          {file.mapping.length > 0 && (
            <details open={file.problem !== undefined}>
              <summary>{sayBringIn(locale, 'columns')}</summary>
              <Ways file={file} locale={locale} onCorrect={(correction) => onCorrect(at, correction)} />
              <Columns
                file={file}
                locale={locale}
                onField={(column, field) => {
                  const repeated = formats.find(({ id }) => id === file.format)?.repeated?.field;
                  onCorrect(at, {
                    mapping: correctedColumns(corrections[at]?.mapping, { column, field }, repeated),
                  });
                }}
              />
            </details>
          )}
        </article>
      ))}
    </section>
  );
}

function detected(file: FileReport, locale: string): string {
  const parts = [
    file.format && sayBringIn(locale, file.format as BringInKey),
    file.encoding?.toUpperCase(),
    file.layout && sayBringIn(locale, file.layout),
    file.delimiter && sayBringIn(locale, delimiterNames[file.delimiter]),
    sayBringIn(locale, 'rows', { count: file.rows }),
  ];
  return parts.filter(Boolean).join(' · ');
}

interface WaysProps {
  file: FileReport;
  locale: string;
  onCorrect(correction: FileCorrection): void;
}

function Ways({ file, locale, onCorrect }: WaysProps) {
  const choice = (
    label: BringInKey,
    value: string | undefined,
    options: [value: string, text: string][],
    set: (value: string) => void,
  ) => (
    <label class="stack">
      <span>{sayBringIn(locale, label)}</span>
      <select value={value ?? ''} onChange={(event) => set(event.currentTarget.value)}>
        {value === undefined && <option value="">–</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="fields">
      {choice(
        'kindOfFile',
        file.format,
        formats.map(({ id }) => [id, sayBringIn(locale, id as BringInKey)]),
        (format) => onCorrect({ format }),
      )}
      {choice(
        'separator',
        file.delimiter,
        delimiters.map((one) => [one, sayBringIn(locale, delimiterNames[one])]),
        (delimiter) => onCorrect({ delimiter: delimiter as Delimiter }),
      )}
      {encodingChoices.some((one) => one === file.encoding) &&
        choice(
          'encoding',
          file.encoding,
          encodingChoices.map((one) => [one, sayBringIn(locale, one)]),
          (encoding) => onCorrect({ encoding: encoding as EncodingChoice }),
        )}
      {choice(
        'dateOrder',
        file.dateOrder,
        dateOrders.map((one) => [one, sayBringIn(locale, one)]),
        (dateOrder) => onCorrect({ dateOrder: dateOrder as DateOrder }),
      )}
      {choice(
        'decimal',
        file.decimalSign,
        decimalSigns.map((one) => [one, one]),
        (decimalSign) => onCorrect({ decimalSign: decimalSign as DecimalSign }),
      )}
    </div>
  );
}

interface ColumnsProps {
  file: FileReport;
  locale: string;
  onField(column: number, field: string | null): void;
}

function Columns({ file, locale, onField }: ColumnsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{sayBringIn(locale, 'columnHeader')}</th>
          <th scope="col">{sayBringIn(locale, 'columnField')}</th>
        </tr>
      </thead>
      <tbody>
        {file.mapping.map(({ column, header, field }) => (
          <tr key={column}>
            <th scope="row">
              <bdi>{header}</bdi>
            </th>
            <td>
              <select
                aria-label={`${sayBringIn(locale, 'columnField')}: ${header}`}
                value={field ?? ''}
                onChange={(event) => onField(column, event.currentTarget.value || null)}
              >
                <option value="">{sayBringIn(locale, 'notUsed')}</option>
                {file.fields.map((one) => (
                  <option key={one} value={one}>
                    {fieldName(one, locale)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
