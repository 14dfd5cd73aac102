import { beforeNavigate } from '$app/navigation';

const vraag = 'U hebt nog niet opgeslagen. Wilt u toch weggaan? Dan is weg wat u hebt ingevuld.';

/** Asks before somebody leaves a form with a save button in which something was changed; call it while the form is made. */
export function guardUnsaved(isVuil: () => boolean): void {
  beforeNavigate(({ willUnload, shallow, cancel }) => {
    if (!shallow && isVuil() && (willUnload || !confirm(vraag))) cancel();
  });
}
