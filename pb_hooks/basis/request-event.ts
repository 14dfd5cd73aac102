/** The request behind an event about a record. PocketBase's types say that its parts stand on the event itself, and they do not. */
export function requestEventOf(e: core.RecordRequestEvent): core.RequestEvent {
  return (e as unknown as { requestEvent: core.RequestEvent }).requestEvent;
}
