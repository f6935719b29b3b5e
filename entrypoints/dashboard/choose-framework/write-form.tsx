import { useId, useState } from 'preact/hooks';
import { sayChoose } from '../../shared/words/choose';

interface WriteFormProps {
  label: string;
  button: string;
  locale: string;
  onWrite(text: string): void;
}

/** One line of text and the button that writes it. */
export function WriteForm({ label, button, locale, onWrite }: WriteFormProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const about = useId();
  return (
    <form
      class="write-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onWrite(text.trim());
        else setProblem(sayChoose(locale, 'needsTitle'));
      }}
    >
      <label class="stack">
        <span>{label}</span>
        <input
          value={text}
          maxLength={500}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? about : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {button}
      </button>
      {problem && (
        <p class="problem" role="alert" id={about}>
          {problem}
        </p>
      )}
    </form>
  );
}
