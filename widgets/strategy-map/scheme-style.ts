import { css } from '../css';

/** The same in forced colours and on paper. */
export const schemeStyle = css`
  @media (forced-colors: active) {
    .node button {
      border-color: ButtonText;
    }
    .links path {
      stroke: CanvasText;
    }
    .heads path {
      fill: CanvasText;
      stroke: none;
    }
    .lit button {
      outline: 3px solid Highlight;
    }
    .circle button {
      outline: 3px dashed Highlight;
    }
    .links .lit {
      stroke: Highlight;
      stroke-width: 4;
    }
    .heads .lit {
      fill: Highlight;
      stroke: none;
    }
  }
  @media print {
    footer .lit {
      display: none;
    }
    .map {
      overflow: visible;
    }
  }
`;
