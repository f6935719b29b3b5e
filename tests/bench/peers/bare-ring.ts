import { css, html, LitElement, svg } from 'lit';

const radius = 42;
const round = 2 * Math.PI * radius;

/** As little as a ring in Lit can be: one number from one attribute, no data, no states, no words. */
class BareRing extends LitElement {
  static override properties = { value: { type: Number }, label: {} };

  static override styles = css`
    :host {
      display: inline-block;
      inline-size: 6rem;
      color-scheme: light dark;
      font: 600 1.25rem system-ui, sans-serif;
    }
    svg {
      display: block;
    }
    circle {
      fill: none;
      stroke-width: 8;
    }
    .track {
      stroke: light-dark(#dfe3e8, #3a4048);
    }
    .arc {
      stroke: light-dark(#21794b, #5fc08d);
      stroke-linecap: round;
    }
    text {
      fill: light-dark(#1c2126, #f0f2f4);
    }
  `;

  declare value: number;
  declare label: string;

  constructor() {
    super();
    this.value = 0;
    this.label = '';
  }

  override render() {
    const share = Math.min(1, Math.max(0, this.value || 0));
    const text = share.toFixed(2);
    return html`<svg viewBox="0 0 100 100" role="img" aria-label="${this.label} ${text}">
      <circle class="track" cx="50" cy="50" r=${radius}></circle>
      ${share > 0 ? this.arc(share) : ''}
      <text x="50" y="50" text-anchor="middle" dominant-baseline="central">${text}</text>
    </svg>`;
  }

  private arc(share: number) {
    const dashes = `${share * round} ${round}`;
    return svg`<circle class="arc" cx="50" cy="50" r=${radius} stroke-dasharray=${dashes} transform="rotate(-90 50 50)"></circle>`;
  }
}

if (!customElements.get('bare-ring')) customElements.define('bare-ring', BareRing);
