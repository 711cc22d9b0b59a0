/** The words for whoever is before the door for longer, in Spanish. */
import type { Words } from '../catalogues.ts';

export const door: Words['door']['door'] = {
  waiting: 'Esperando a que te dejen entrar',
  hostHere: 'Los anfitriones ven que esperas. Entrarás en cuanto uno te deje pasar.',
  noHost: 'Aún no hay ningún anfitrión. Cuando llegue, verá que esperas. Deja esta página abierta.',
  admitted: 'Te dejan entrar. Entrando…',
  hostSays: 'Un anfitrión dice:',
  cancel: 'Cancelar',
  startsIn: (left) => `Faltan ${left}`,
  anyMoment: 'En cualquier momento…',
  reopen: 'Reabrir la reunión',
  becomeHost: 'Ser anfitrión de esta reunión en este dispositivo',
  goOnWithout: 'Continuar sin serlo',
};
