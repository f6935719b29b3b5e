import { elementOf, type Snapshot } from '../../snapshot';
import { escapeHtml } from '../escape';
import { scriptTag } from '../script-tag';
import type { Place, Target } from '../target';

export const tagWithDataTarget: Target = {
  id: 'tag-with-data',
  needs: 'script',
  label: 'tagWithData',
  about: 'tagWithDataAbout',
  make: (snapshot, place) => ({ text: tagWithData(snapshot, place) }),
};

/**
 * The widget's tag with its data, and the script that draws it. The data is in an attribute: wikis that keep
 * the tag rename or rewrite a script inside it (TiddlyWiki does), an attribute they leave whole.
 */
export function tagWithData(snapshot: Snapshot, place: Pick<Place, 'script' | 'integrity' | 'tag'>): string {
  return tagOf(elementOf(snapshot, place.tag).tag, {}, snapshot, place);
}

/** A widget's tag with attributes, with its data where it has some, and the script that draws it. */
export function tagOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: unknown,
  place: Pick<Place, 'script' | 'integrity'>,
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const given = data === undefined ? '' : ` snapshot='${inertJson(data)}'`;
  return `${scriptTag(place)}\n<${tag}${written.join('')}${given}></${tag}>`;
}

/**
 * JSON in which no text closes the attribute or means anything to a wiki (links, bold, templates, entities): every
 * sign that might is written as `\u003c`. It stays plain JSON.
 */
const inertJson = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/"(?:[^"\\]|\\.)*"/g, (literal) => `"${inertText(JSON.parse(literal) as string)}"`)
    // History is a list of lists, and [[…]] is a link in most wikis.
    .replace(/([[\]{}])(?=\1)/g, '$1 ');

const inertText = (text: string): string =>
  text.replace(meaningful, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const meaningful =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON takes no control characters in a text.
  /[\u0000-\u001f\u2028\u2029\ud800-\udfff"\\<>&[\]{}'`~_^*/|$@]|(?<=-)-|(?<=,),|:(?=\S)/g;
