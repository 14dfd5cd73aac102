import { limitBody } from './limit-body.ts';
import { middleware, type Registratie } from './registratie.ts';

export const basis: readonly Registratie[] = [
  // Nobody fills the memory with one request.
  middleware('limit-body', limitBody),
];
