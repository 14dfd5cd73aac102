/** A page or file of the site. */
export interface Address {
  /** Path of its URL. */
  pad: string;
  /** Changes whenever what stands there does; undefined for the few that are made at each publication, because they are cheap or always new. */
  digest?: string;
}
