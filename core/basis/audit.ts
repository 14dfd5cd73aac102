/** R10: what the audit log keeps of each change of state: not what it was about. */
export interface Auditregel {
  /** Id of a member of staff, or who else did it: `systeem`, `melder`, `meelezer`, `import`, `portaal`. */
  wie: string;
  wat: string;
  /** Statuses, versions, days or roles, never texts (R1). */
  van?: string;
  naar?: string;
}
