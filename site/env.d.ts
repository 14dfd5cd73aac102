declare namespace App {
  interface Locals {
    levend?: import('#site/formulier/model.ts').Levend;
  }
}
