/** What the product calls itself, here and in a link's unfurl, in Spanish. */
import type { Words } from '../catalogues.ts';

export const product: Words['page']['product'] = {
  title: 'Parley: videollamadas que cualquiera puede organizar',
  description: 'Abre un enlace, mira cómo te ves, únete y conversa. Sin cuenta y sin instalar nada.',
  invitationTitle: 'Únete a una reunión en Parley',
  invitationDescription: 'Tienes una invitación a una videollamada. Abre el enlace en tu navegador: sin cuenta y sin instalar nada.',
};
