import type { PagePlace } from '../../../core/model/page-binding';
import type { Root } from '../roots';
import type { ShownNumber } from '../shown-numbers';

/** All that can be read on a page now. */
export interface ReadablePage {
  document: Document;
  roots: readonly Root[];
  numbers: readonly ShownNumber[];
}

/** One way to find a number again. */
export interface PlaceKind<By extends PagePlace['by']> {
  by: By;
  /** How a number is found by it; undefined where it cannot be. Whether that finds it alone is tried by who asks. */
  of(number: ShownNumber, page: ReadablePage): Extract<PagePlace, { by: By }> | undefined;
  find(place: Extract<PagePlace, { by: By }>, page: ReadablePage): Element[];
}
