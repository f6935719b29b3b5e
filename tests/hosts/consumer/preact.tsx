/** @jsxImportSource preact */
import type {} from 'pacemark-widgets/preact';
import 'pacemark-widgets/progress-ring/define';
import 'pacemark-widgets/scorecard/define';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { snapshotAt } from './snapshot';

function Page() {
  const [nps, setNps] = useState(48);
  const [heard, setHeard] = useState('');
  return (
    <>
      <okr-scorecard
        lang="en"
        theme="dark"
        snapshot={snapshotAt(nps)}
        onokr-ready={({ detail }) => setHeard(`${detail.snapshot?.title}`)}
      />
      <okr-progress-ring value={(nps - 42) / 13} expected={0.565} label="NPS" />
      <button type="button" onClick={() => setNps(55)}>
        Check in
      </button>
      <output>{heard}</output>
    </>
  );
}

render(<Page />, document.querySelector('main') as HTMLElement);
