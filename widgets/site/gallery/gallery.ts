import { html, render } from 'lit/html.js';
import { localDate } from '../../../core/scoring';
import { type WidgetTag, widgetTags } from '../../../core/snapshot';
import { usableLocale } from '../../../core/words';
import { BuilderView } from './builder-view';
import { elements } from './built';
import { ElementView } from './element-view';
import { say } from './messages';
import { statesOn } from './states';
import { type Shown, toolbar } from './toolbar';

// Every element there is.
import.meta.glob('../../*/define.ts', { eager: true });

const today = localDate(new Date());
const locale = usableLocale(navigator.language);
const root = document.documentElement;
let shown: Shown = { theme: 'auto', width: '0', direction: 'ltr' };

const builder = new BuilderView(today, locale, draw);
const placeOf = ({ tag }: { tag: string }) => widgetTags.indexOf(tag as WidgetTag);
const inOrder = elements.toSorted((one, other) => placeOf(one) - placeOf(other));
const views = inOrder.map((element) => new ElementView(element, statesOn(today), locale, draw));

function show(next: Shown): void {
  shown = next;
  root.dataset.theme = shown.theme;
  root.dataset.width = shown.width;
  draw();
}

function draw(): void {
  const page = html`<header>
      <h1>${say(locale, 'title')}</h1>
      <p>${say(locale, 'intro')}</p>
      <nav aria-label=${say(locale, 'contents')}>
        <ul>
          <li><a href="#builder">${say(locale, 'builder')}</a></li>
          ${inOrder.map(({ tag }) => html`<li><a href="#${tag}"><code>${tag}</code></a></li>`)}
        </ul>
      </nav>
    </header>
    ${toolbar(shown, locale, show)}
    <main>${builder.render(shown.direction)} ${views.map((one) => one.render(shown.direction))}</main>`;
  const place = document.querySelector<HTMLElement>('#gallery');
  if (place) render(page, place);
}

document.title = say(locale, 'title');
draw();
