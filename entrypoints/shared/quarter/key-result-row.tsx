import type { PlanKeyResult } from '../../../core/model/plan';
import { formatCurrent, formatTarget, sayStatus } from '../../../core/words';
import { memo } from '../plan/memo';
import { sayUi } from '../words/ui';
import { type CheckInDraft, isEmptyDraft } from './check-in';
import { Bar, Shape, Sparkline, StatusShape } from './marks';
import type { KeyResultFacts } from './row-facts';

interface RowProps {
  keyResult: PlanKeyResult;
  facts: KeyResultFacts;
  locale: string;
  /** Where the key result can be opened beside the list. */
  address?: string;
  isOpened?: boolean;
  /** `lead` or `lag`, where there is room for it. */
  sort?: string;
  draft: CheckInDraft;
  /** What was just saved here, until the next action. */
  saved?: string;
  onOpen(firstKey?: string): void;
  onUndo(): void;
}

/** Title, sparkline, bar and value of one key result; the value is the button that opens its check-in. */
export const KeyResultRow = memo(function Row(props: RowProps) {
  const { keyResult, facts, locale, draft, saved, onOpen, onUndo } = props;
  const { record } = keyResult;
  const { measured, standing, points } = facts;
  const current = (value: number | undefined) => formatCurrent(measured.metric, value, record.unit, locale);
  const isShort = record.metric === 'yesNo' && draft.value.length === 1;
  const value = isShort ? current(Number(draft.value)) : draft.value || current(measured.current);
  const target = formatTarget(measured.metric, record.unit, locale);
  return (
    <div class={props.isOpened ? 'key-result opened' : 'key-result'}>
      <Titled {...props} />
      <Sparkline points={points} standing={standing} />
      <button
        type="button"
        class="value"
        data-key-result={record.id}
        aria-label={sayUi(locale, 'valueOf', { title: record.title, value: `${value} ${target}`.trim() })}
        onClick={() => onOpen()}
      >
        {draft.value ? <i>{value}</i> : <b>{value}</b>} <span>{target}</span>
      </button>
      <Bar standing={standing} />
      {saved && (
        <p class="saved">
          <SavedHere text={saved} locale={locale} onUndo={onUndo} />
        </p>
      )}
      {!saved && !isEmptyDraft(draft) && <p class="quiet">{sayUi(locale, 'notSavedYet')}</p>}
      {!saved && isEmptyDraft(draft) && standing.stale && measured.date && (
        <p class="quiet">{sayStatus(locale, 'stale', { count: facts.staleDays })}</p>
      )}
    </div>
  );
});

/** What was just saved, with the way to take it back. */
export const SavedHere = ({ text, locale, onUndo }: { text: string; locale: string; onUndo(): void }) => (
  <>
    <Shape status="done" />
    {text}
    <button type="button" class="link" onClick={onUndo}>
      {sayUi(locale, 'undo')}
    </button>
  </>
);

type TitledProps = Pick<RowProps, 'keyResult' | 'facts' | 'locale' | 'address' | 'isOpened' | 'sort'>;

export function Titled({ keyResult, facts, locale, address, isOpened, sort }: TitledProps) {
  const { title } = keyResult.record;
  return (
    <span class="title">
      <StatusShape standing={facts.standing} locale={locale} />
      <bdi title={title}>
        {address ? (
          <a href={address} aria-current={isOpened ? 'true' : undefined}>
            {title}
          </a>
        ) : (
          title
        )}
        {sort && <small> {sort}</small>}
      </bdi>
    </span>
  );
}
