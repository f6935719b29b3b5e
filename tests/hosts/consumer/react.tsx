/** @jsxImportSource react */
import type {} from 'pacemark-widgets/react';
import 'pacemark-widgets/progress-ring/define';
import 'pacemark-widgets/scorecard/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
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

// @ts-expect-error: a theme is light or dark
export const wrong = <okr-scorecard theme="pink" />;

createRoot(document.querySelector('main') as HTMLElement).render(<Page />);
