import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StatusShape } from '../../shared/quarter/marks';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { sayKpis } from '../../shared/words/kpis';
import { sayReview } from '../../shared/words/review';
import type { KpiLine } from './kpi-lines';
import { kpiLineWords, lineWords, type SummaryContext, statusOf, summaryText } from './summary-words';
import type { WeekLine, WeekSummary } from './week-summary';

interface SummaryProps extends SummaryContext {
  summary: WeekSummary;
  /** The KPIs that were gone through. */
  kpis?: readonly KpiLine[];
  takesFocus: boolean;
  children?: ComponentChildren;
}

/** What moved, what is blocked, what was skipped; to be read here and copied from here. */
export function Summary({ summary, kpis = [], takesFocus, children, ...context }: SummaryProps) {
  const { locale } = context;
  const heading = useRef<HTMLHeadingElement>(null);
  const [outcome, setOutcome] = useState<{ key: 'copied' | 'notCopied'; text: string }>();
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const copy = async (form: 'text' | 'markdown') => {
    const text = summaryText(summary, context, form, kpis);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ key: 'copied', text });
    } catch {
      setOutcome({ key: 'notCopied', text });
    }
  };
  const lines = (name: 'moved' | 'unchanged', list: WeekLine[]) =>
    list.length > 0 && (
      <Part name={name} locale={locale}>
        {list.map((line) => (
          <li key={line.keyResult.record.id}>
            <StatusShape standing={statusOf(line, context)} locale={locale} />
            <bdi>{line.keyResult.record.title}</bdi>
            <span class="change">{lineWords(line, context)}</span>
          </li>
        ))}
      </Part>
    );
  return (
    <section class="objective review-summary">
      <h2 ref={heading} tabIndex={-1}>
        {sayReview(locale, 'summary')}
      </h2>
      {lines('moved', summary.moved)}
      {lines('unchanged', summary.unchanged)}
      {summary.blocked.length > 0 && (
        <Part name="blocked" locale={locale}>
          {summary.blocked.map(({ keyResult, blocker }) => (
            <li key={keyResult.record.id}>
              <StatusShape standing={statusOf({ keyResult }, context)} locale={locale} />
              <bdi>{keyResult.record.title}</bdi>
              <bdi class="change">{blocker}</bdi>
            </li>
          ))}
        </Part>
      )}
      {summary.skipped.length > 0 && (
        <Part name="skipped" locale={locale}>
          {summary.skipped.map(({ keyResult }) => (
            <li key={keyResult.record.id}>
              <StatusShape standing={statusOf({ keyResult }, context)} locale={locale} />
              <bdi>{keyResult.record.title}</bdi>
            </li>
          ))}
        </Part>
      )}
      {kpis.length > 0 && (
        <Part name="kpis" locale={locale}>
          {kpis.map(({ kpi, standing, ...line }) => (
            <li key={kpi.record.id}>
              <KpiStatus standing={standing} locale={locale} />
              <bdi>{kpi.record.title}</bdi>
              <span class="change">{kpiLineWords({ kpi, ...line }, context)}</span>
            </li>
          ))}
        </Part>
      )}
      <div class="doings">
        <button type="button" class="primary" onClick={() => void copy('text')}>
          {sayReview(locale, 'copyText')}
        </button>
        <button type="button" onClick={() => void copy('markdown')}>
          {sayReview(locale, 'copyMarkdown')}
        </button>
        {children}
      </div>
      <p role="status" class="quiet">
        {outcome && sayReview(locale, outcome.key)}
      </p>
      {outcome?.key === 'notCopied' && (
        <textarea
          readOnly
          rows={8}
          value={outcome.text}
          aria-label={sayReview(locale, 'summary')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}

function Part({
  name,
  locale,
  children,
}: {
  name: 'moved' | 'unchanged' | 'blocked' | 'skipped' | 'kpis';
  locale: string;
  children: ComponentChildren;
}) {
  return (
    <div>
      <h3>{name === 'kpis' ? sayKpis(locale, 'title') : sayReview(locale, name)}</h3>
      <ul>{children}</ul>
    </div>
  );
}
