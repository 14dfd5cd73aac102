/** The PocketBase programs that were checked to be unmodified 0.39.1: their sha256 per kind of machine. */
export const bekendeBinaries: Record<string, string> = {
  'linux-x64': '6781640a6c4ae2c0f2b8b14d22313181b921745fe4c97a3638552b5ea77a87b6',
};
