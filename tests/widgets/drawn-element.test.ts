import { html } from 'lit/html.js';
import { beforeEach, expect, it } from 'vitest';
import { DrawnElement } from '../../widgets/drawn-element';
import { inside, text } from './page';

let drawings = 0;

class Greeting extends DrawnElement {
  static override properties = ['name', 'mark'];
  declare name?: string | null;
  declare mark?: string | null;

  override render() {
    drawings++;
    return html`<p>${this.name}${this.mark}</p>`;
  }
}
customElements.define('okr-greeting', Greeting);

const greeting = (markup = '') => {
  document.body.innerHTML = `<okr-greeting ${markup}></okr-greeting>`;
  return document.body.firstElementChild as Greeting;
};

beforeEach(() => {
  drawings = 0;
});

it('what changes within one task is drawn once', async () => {
  const element = greeting('name="Ada"');
  element.name = 'Grace';
  element.setAttribute('mark', '.');
  await element.updateComplete;
  expect([text(inside(element)), drawings]).toEqual(['Grace.', 1]);
});

it('an attribute is its property, and taken away it is null', async () => {
  const element = greeting('name="Ada"');
  expect(element.name).toBe('Ada');
  element.removeAttribute('name');
  await element.updateComplete;
  expect([element.name, text(inside(element))]).toEqual([null, '']);
});

it('is not drawn outside a page, and drawn as it then is when it comes back', async () => {
  const element = greeting('name="Ada"');
  await element.updateComplete;
  element.remove();
  element.name = 'Grace';
  await element.updateComplete;
  expect([text(inside(element)), drawings]).toEqual(['Ada', 1]);
  document.body.append(element);
  await element.updateComplete;
  expect([text(inside(element)), drawings]).toEqual(['Grace', 2]);
});

it('a drawing that fails fails its update, and the next one is made', async () => {
  const element = greeting();
  await element.updateComplete;
  element.render = () => {
    throw new Error('no');
  };
  element.requestUpdate();
  await expect(element.updateComplete).rejects.toThrow('no');
  Reflect.deleteProperty(element, 'render');
  element.name = 'Ada';
  await element.updateComplete;
  expect(text(inside(element))).toBe('Ada');
});

it('a property that was set before the tag was defined counts, also over its attribute', async () => {
  document.body.innerHTML = '<okr-late-greeting name="Ada"></okr-late-greeting>';
  const element = document.body.firstElementChild as Greeting;
  element.name = 'Grace';
  customElements.define('okr-late-greeting', class extends Greeting {});
  await element.updateComplete;
  element.mark = '.';
  await element.updateComplete;
  expect(text(inside(element))).toBe('Grace.');
});

it('a property under a name of its own that was set before the tag was defined counts as well', async () => {
  class Named extends Greeting {
    get fullName() {
      return this.name;
    }
    set fullName(name) {
      this.name = name;
    }
  }
  document.body.innerHTML = '<okr-named-greeting name="Ada"></okr-named-greeting>';
  const element = document.body.firstElementChild as Named;
  element.fullName = 'Grace';
  customElements.define('okr-named-greeting', Named);
  await element.updateComplete;
  expect(text(inside(element))).toBe('Grace');
  element.fullName = 'Mary';
  await element.updateComplete;
  expect(text(inside(element))).toBe('Mary');
});
