const paths: Record<string, string> = {
  quarter: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 0 0 0-12.4zM8 5.3a2.7 2.7 0 1 0 0 5.4a2.7 2.7 0 0 0 0-5.4z',
  review: 'M13.6 8a5.6 5.6 0 1 1-1.7-4M12.2 1.2v3h-3',
  scorecard: 'M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M5.5 2.5v11',
  alignment: 'M5.8 1.8h4.4v3.6H5.8zM1.8 10.6h4.4v3.6H1.8zM9.8 10.6h4.4v3.6H9.8zM8 5.4v2.6M4 10.6V8h8v2.6',
  kpis: 'M1.8 12.6a6.6 6.6 0 1 1 12.4 0M8 10.2l3-4.2',
  past: 'M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11M10 2.5v11',
  'x-matrix': 'M2.5 2.5h11v11h-11zM2.5 2.5l11 11M13.5 2.5l-11 11',
  'plan-on-a-page': 'M3 1.8h10v12.4H3zM5.4 5h5.2M5.4 8h5.2M5.4 11h3',
  choose: 'M8 14.2V9.5M8 9.5L3.2 4.8M8 9.5l4.8-4.7M3.2 8V4.8h3.2M9.6 4.8h3.2V8',
  embed: 'M5.2 4.5L1.8 8l3.4 3.5M10.8 4.5L14.2 8l-3.4 3.5M9.2 2.8L6.8 13.2',
  'bring-in': 'M8 1.8v8M4.8 6.8L8 10l3.2-3.2M2.2 10.5v3.2h11.6v-3.2',
  'take-out': 'M8 10.2v-8M4.8 5.2L8 2l3.2 3.2M2.2 10.5v3.2h11.6v-3.2',
  data: 'M2.5 3.7c0-2.6 11-2.6 11 0s-11 2.6-11 0zM2.5 3.7v8.6c0 2.6 11 2.6 11 0V3.7M2.5 8c0 2.6 11 2.6 11 0',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 0 0 0-9.6zM10.6 10.6L14 14',
  settings:
    'M1.8 4.5h7M12.2 4.5h2M1.8 11.5h2M7.2 11.5h7M10.5 2.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 0 0 0-3.4zM5.5 9.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 0 0 0-3.4z',
};

export const Icon = ({ name }: { name: string }) => (
  <svg class="nav-icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
