import { z } from 'zod';

/**
 * Known answers that did not help this draft: identifiers of articles, and of own cases behind `case:`. They stay on
 * this computer.
 */
export const answersTried = z
  .array(z.string('has to be text').max(500, 'is longer than 500 characters'), 'has to be a list of texts')
  .max(200, 'holds more than 200');
