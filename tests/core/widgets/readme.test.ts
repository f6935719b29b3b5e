import { expect, it } from 'vitest';
import { readme } from '../../../scripts/widgets/package/readme.mjs';

it('the package tells the custom properties of every element, each once', () => {
  const element = (tagName: string, ...names: string[]) => ({
    path: '',
    declarations: [{ tagName, attributes: [], events: [], cssProperties: names.map((name) => ({ name })) }],
  });
  const told = readme(
    {
      modules: [
        element('okr-kpi', '--okr-text'),
        element('okr-strategy-map', '--okr-text', '--okr-customer'),
      ],
    },
    [],
  );
  expect(told.match(/`--okr-[\w-]+`/g)).toEqual(['`--okr-text`', '`--okr-customer`']);
});
