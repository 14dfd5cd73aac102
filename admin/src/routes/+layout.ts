/** Staff only, behind a login: nothing is rendered on a server or beforehand. */
export const ssr = false;
export const prerender = false;
