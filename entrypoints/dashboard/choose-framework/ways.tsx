import type { Template } from '../../../core/templates';
import { sayChoose } from '../../shared/words/choose';

interface WaysProps {
  list: readonly Template[];
  locale: string;
  onChoose(template: Template): void;
}

/** The templates that are set up by one click. */
export const Ways = ({ list, locale, onChoose }: WaysProps) => (
  <>
    <h4>{sayChoose(locale, 'orTemplate')}</h4>
    <div class="ways">
      {list.map((template) => (
        <button key={template.id} type="button" class="way" onClick={() => onChoose(template)}>
          <b>{template.title}</b>
          <span>{template.about}</span>
        </button>
      ))}
    </div>
  </>
);
