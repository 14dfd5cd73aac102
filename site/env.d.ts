declare namespace App {
  type PageLocals = import('#site/code/site-code.ts').PageLocals;

  interface Locals {
    uitgave?: NonNullable<PageLocals['uitgave']>;
    living?: NonNullable<PageLocals['living']>;
    voorbeeld?: PageLocals['voorbeeld'];
  }
}
