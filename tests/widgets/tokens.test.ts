import { expect, it } from 'vitest';
import { tokenSheet } from '../../widgets/tokens';
import sheet from '../../widgets/tokens.css?raw';

it('the token sheet of the pages is the one that the tokens give', () => {
  expect(sheet).toBe(tokenSheet());
});
