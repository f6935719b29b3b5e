import { css } from '../css';

/** The lanes as a map, from 640 px on. */
export const mapStyle = css`
  @container map (width >= 640px) {
    .lanes {
      --_h: 8.5em;
      --_aside: 7.5em;
      --_unit: calc((100% - var(--_aside)) / var(--w));
      display: block;
      position: relative;
      height: calc(var(--h) * var(--_h));
      min-width: calc(var(--_aside) + var(--w) * 9em);
    }
    .lane {
      display: block;
      position: absolute;
      inset-inline: 0;
      top: calc(var(--y) * var(--_h));
      box-sizing: border-box;
      height: calc(var(--lane) * var(--_h));
    }
    .lane-name {
      position: sticky;
      inset-inline-start: 18px;
      z-index: 1;
      background: var(--_lane);
      width: calc(var(--_aside) - 20px);
    }
    .lane-name p {
      margin-top: 2px;
      line-height: 1.35;
    }
    .lane > ul {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    .node {
      position: absolute;
      inset-inline-start: calc(var(--_aside) + var(--x) * var(--_unit));
      top: calc(var(--top) * var(--_h));
      width: var(--_unit);
      height: var(--_h);
      margin: 0;
      pointer-events: auto;
      container: node / inline-size;
    }
    .node button {
      height: 100%;
      padding: 6px 8px;
      gap: 8px;
    }
    .node .ring {
      width: 36px;
    }
    .name {
      font-size: var(--_size-2);
    }
    .facts {
      font-size: 0.75em;
    }
    .name,
    .facts,
    .lane-name > * {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      overflow: hidden;
      hyphens: auto;
    }
    .lane-name p {
      -webkit-line-clamp: calc(var(--lane) * 4);
    }
    .facts {
      -webkit-line-clamp: 3;
    }
    .empty {
      position: absolute;
      inset-inline-start: var(--_aside);
      top: 45%;
      margin: 0;
    }
    .drives {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .drawing {
      display: block;
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--_aside) + var(--aside) * var(--_unit));
      width: calc(var(--drawn) * var(--_unit));
      pointer-events: none;
    }
    .themed {
      margin-top: 3em;
    }
    .theme {
      position: absolute;
      inset-block: -3em 0;
      box-sizing: border-box;
      border-inline: 1px dashed var(--_edge);
    }
    .theme b {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      padding: 4px 8px;
      font-size: var(--_size-2);
      text-align: center;
    }
    .links {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    .links path {
      fill: none;
      stroke: var(--_edge);
      stroke-width: 1.6;
      vector-effect: non-scaling-stroke;
    }
    .heads path {
      fill: var(--_edge);
      stroke: none;
    }
    .links .lit {
      stroke: var(--_focus);
      stroke-width: 2.6;
    }
    .heads .lit {
      fill: var(--_focus);
      stroke: none;
    }
  }
  @container map (width >= 900px) {
    .lanes {
      --_h: 8em;
      --_aside: 9.5em;
    }
    .lane {
      padding: 16px 18px;
    }
    .name {
      -webkit-line-clamp: 3;
    }
  }
  @container node (width >= 200px) {
    .node button {
      padding: 4px 14px;
      gap: 12px;
    }
    .node .ring {
      width: 52px;
    }
    .name {
      font-size: var(--_size-3);
      -webkit-line-clamp: 3;
    }
    .facts {
      font-size: var(--_size-2);
    }
  }
`;
