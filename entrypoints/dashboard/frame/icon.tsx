const paths: Record<string, string> = {
  quarter: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 0 0 0-12.4zM8 5.3a2.7 2.7 0 1 0 0 5.4a2.7 2.7 0 0 0 0-5.4z',
  review: 'M13.6 8a5.6 5.6 0 1 1-1.7-4M12.2 1.2v3h-3',
  scorecard: 'M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M5.5 2.5v11',
  map: 'M1.8 2.2h5v3.4h-5zM9.2 10.4h5v3.4h-5zM11.7 10.4C11.7 7.5 4.3 8.5 4.3 5.6M1.8 10.4h4v3.4h-4z',
  past: 'M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11M10 2.5v11',
  'plan-on-a-page': 'M3 1.8h10v12.4H3zM5.4 5h5.2M5.4 8h5.2M5.4 11h3',
  embed: 'M5.2 4.5L1.8 8l3.4 3.5M10.8 4.5L14.2 8l-3.4 3.5M9.2 2.8L6.8 13.2',
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
