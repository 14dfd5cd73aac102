import type { Attachment } from 'svelte/attachments';

/**
 * Opens or folds a `<details>` when `wanted` becomes another value; in between the person does. The attribute itself cannot: Svelte sets it
 * again whenever anything beside it changes, and folds what somebody opened. Give it a `$derived`.
 */
export const openWhen =
  (wanted: () => boolean): Attachment<HTMLDetailsElement> =>
  (element) => {
    element.open = wanted();
  };
