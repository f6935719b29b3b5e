import { css } from '../css';

export const ringStyle = css`
  figure {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 6px;
    text-align: center;
  }
  .ring {
    width: min(100%, 128px);
  }
  figcaption > bdi {
    display: block;
  }
  [part='title'] {
    font-weight: 600;
  }
`;
