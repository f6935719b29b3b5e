import { css } from '../css';

export const checkInsStyle = css`
  :host {
    container-type: inline-size !important;
  }
  section {
    padding: 16px;
  }
  h2 {
    font-size: var(--_size-4);
    line-height: 1.3;
  }
  small {
    color: var(--_text-2);
    font-size: 0.8em;
    font-weight: 400;
  }
  ol {
    margin-block: 12px;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 2px 12px;
    padding-block: 10px;
    border-top: 1px solid var(--_line);
    font-size: var(--_size-3);
    break-inside: avoid;
  }
  time,
  p {
    color: var(--_text-2);
  }
  b,
  .name {
    color: var(--_text);
  }
  [part='value'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
  }
  p[part='note']:not(.note) {
    font-size: var(--_size-2);
    white-space: pre-line;
  }
  section > .note {
    margin-block: 12px;
  }
  footer {
    font-size: var(--_size-2);
  }
  @container (width < 320px) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
