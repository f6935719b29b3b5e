import { expect, it } from 'vitest';
import { widgetHtml } from '../../../widgets/server';
import '../../../widgets/trend/define';
import { customerSuccess } from '../../widgets/customer-success';

it('an element of a server takes properties by their names in scripts, and is hidden only where it is told to be', async () => {
  const trend = (more: object) => widgetHtml('okr-trend', { snapshot: customerSuccess, lang: 'en', ...more });
  const second = await trend({ keyResult: 2, hidden: false });
  expect(second.split('<h2')[1]).toMatch(/^[^/]*Cut monthly churn/);
  expect(tagOf(second)).toContain(' key-result="2"');
  expect(tagOf(second)).not.toContain('hidden');
  expect(tagOf(await trend({ hidden: true }))).toMatch(/ hidden(=""|\s|>)/);
});

const tagOf = (html: string): string => html.slice(0, html.indexOf('<template'));
