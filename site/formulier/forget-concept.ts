import { forgetConcept } from '#site/formulier/concept.ts';

/** What was sent is no concept any more. */
forgetConcept();
