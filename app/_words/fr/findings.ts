/** What each finding of the check means, and what to do about it where it is bad, in French. */
import type { Words } from '../catalogues.ts';

const TELL = 'Prévenez la personne qui gère ce serveur.';
const OTHER_NETWORK = 'Si possible, essayez un autre réseau, par exemple le partage de connexion d’un téléphone.';
const TURN_HELPS = `${TELL} Avec un serveur TURN, les appels fonctionnent partout.`;

const oneDigit = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const findings: Words['check']['findings'] = {
  rows: {
    browser: 'Navigateur',
    microphone: 'Micro',
    camera: 'Caméra',
    socket: 'Serveur de réunion',
    servers: 'Relais et STUN',
    stun: 'Votre adresse',
    nat: 'Type de réseau',
    turn: (transport) => `Relais en ${transport}`,
    loopback: 'Appel par le relais',
  },
  browser: {
    supported: { state: 'Fonctionne', what: 'Il a tout ce qu’il faut pour une réunion.' },
    insecure: {
      state: 'Non sécurisé',
      what: 'Cette page n’a pas été ouverte en https, donc le navigateur ne lui donne ni micro ni caméra.',
      todo: 'Ouvrez-la avec une adresse qui commence par https.',
    },
    unsupported: {
      state: 'Trop ancien',
      what: 'Il n’a pas WebRTC, qui transmet l’image et le son.',
      todo: 'Utilisez une version récente de Chrome, Edge, Firefox ou Safari.',
    },
  },
  device: {
    works: (source, label) => ({ state: 'Fonctionne', what: `${label === '' ? (source === 'microphone' ? 'Votre micro' : 'Votre caméra') : label} est disponible.` }),
    failed: 'Ne fonctionne pas',
    unanswered: (source) => ({
      state: 'Non testé',
      what: `Votre navigateur n’a pas encore donné accès ${source === 'microphone' ? 'au micro' : 'à la caméra'} : il attend peut-être votre réponse.`,
      todo: 'Autorisez l’accès quand il le demande, puis relancez la vérification.',
    }),
  },
  socket: {
    unreachable: (waited) => ({
      state: 'Injoignable',
      what: `Il n’a pas répondu en ${seconds(waited)}.`,
      todo: 'Vérifiez votre connexion Internet, puis relancez la vérification.',
    }),
    websocket: (roundTrip) => ({ state: 'Connecté', what: `En WebSocket.${trip(roundTrip)}` }),
    polling: (roundTrip) => ({
      state: 'Connecté, mais lent',
      what: `En long polling, car quelque chose bloque les WebSockets en chemin.${trip(roundTrip)}`,
      todo: 'Les réunions fonctionnent. Si elles semblent lentes, essayez sans VPN ni proxy, ou demandez à la personne qui gère votre réseau de laisser passer les WebSockets.',
    }),
  },
  servers: {
    relay: { state: 'Disponibles', what: 'Les appels vont directement d’un navigateur à l’autre, ou passent par le relais de ce serveur.' },
    relayOnly: { state: 'Disponibles', what: 'Tous les appels de ce serveur passent par son relais.' },
    onlyStun: {
      state: 'Pas de relais',
      what: 'Ce serveur n’a pas de relais : si un réseau bloque le chemin direct entre deux personnes, elles ne peuvent pas se connecter.',
      todo: TURN_HELPS,
    },
    nothing: { state: 'Pas de relais', what: 'Ce serveur n’a ni relais ni STUN : les appels ne fonctionnent qu’au sein d’un même réseau.', todo: TURN_HELPS },
    'no-room': {
      state: 'Non testés',
      what: 'Les serveurs qui permettent les appels d’un réseau à l’autre ne sont communiqués qu’aux personnes qui peuvent rejoindre une réunion.',
      todo: 'Collez ci-dessous le lien d’une réunion pour les vérifier aussi.',
    },
    full: {
      state: 'Non testés',
      what: 'Cette réunion est complète, donc ils n’ont pas été communiqués.',
      todo: 'Vérifiez avec une autre réunion, ou réessayez quand quelqu’un sera parti.',
    },
    refused: 'Non communiqués',
    'not-asked': { state: 'Non testés', what: 'C’est le serveur de réunion qui les communique, et il est injoignable.' },
  },
  stun: {
    mapped: (address, after) => ({ state: 'Trouvée', what: `Les autres vous voient à l’adresse ${address} (obtenue en ${after} ms).` }),
    'not-translated': { state: 'Trouvée', what: 'Les autres voient l’adresse même de cet ordinateur : rien ne la traduit.' },
    'no-answer': (waited) => ({
      state: 'Pas de réponse',
      what: `Le serveur STUN n’a pas répondu en ${seconds(waited)} : votre réseau bloque UDP, ou le serveur est en panne.`,
      todo: `${OTHER_NETWORK} Si cela échoue aussi, prévenez la personne qui gère ce serveur.`,
    }),
    'no-such-name': { state: 'Nom inconnu', what: 'Le nom du serveur STUN est inconnu.', todo: TELL },
    'invalid-url': { state: 'Mal configuré', what: 'Votre navigateur ne comprend pas l’adresse du serveur STUN.', todo: TELL },
  },
  nat: {
    none: { state: 'Ouvert', what: 'Pas de traduction d’adresse : les chemins directs vers les autres sont faciles à trouver.' },
    cone: { state: 'Favorable', what: 'Votre réseau garde le même port pour toutes les destinations (NAT conique) : un chemin direct existe vers la plupart des autres.' },
    symmetric: (relayed) => {
      const what =
        'Votre réseau utilise un port différent pour chaque destination (NAT symétrique) : il n’existe pas de chemin direct vers les personnes situées sur des réseaux restrictifs.';
      return relayed ? { state: 'Restrictif', what: `${what} Ces appels passent par le relais.` } : { state: 'Restrictif', what, todo: `Un relais aiderait. ${OTHER_NETWORK}` };
    },
    unknown: (answered) => ({
      state: 'Inconnu',
      what: `Pour le savoir, il faut la réponse de deux serveurs STUN sur des hôtes différents, et ${answered === 0 ? 'aucun n’a' : 'un seul a'} répondu.`,
    }),
  },
  turn: {
    relays: (after) => ({ state: 'Fonctionne', what: `Le relais a attribué une adresse en ${after} ms.` }),
    'no-answer': (waited, udp) => ({
      state: 'Pas de réponse',
      what: `Le relais n’a pas répondu en ${seconds(waited)} : un pare-feu bloque l’accès, le port n’est pas le bon, ou le relais est en panne.`,
      todo: udp ? `Si le relais fonctionne en TCP ou en TLS, les appels passent par là. ${TELL}` : TELL,
    }),
    refused: {
      state: 'Refusé',
      what: 'Le relais a refusé nos identifiants : son secret est différent, ils ont expiré, ou les horloges des serveurs ne concordent pas.',
      todo: TELL,
    },
    quota: {
      state: 'Refusé',
      what: 'Le relais a déjà attribué à une même personne toutes les adresses qu’il peut lui donner (quota).',
      todo: `${TELL} Dans un maillage, il en faut une par autre participant et par adresse du relais.`,
    },
    'no-ports': { state: 'Refusé', what: 'Le relais n’a plus de port libre.', todo: `${TELL} Sa plage de ports est trop petite, ou il est très sollicité.` },
    'no-such-name': { state: 'Nom inconnu', what: 'Le nom du relais est inconnu.', todo: TELL },
    'not-connected': (tls) => ({
      state: 'Injoignable',
      what: tls
        ? 'Pas de connexion TLS : le nom est inconnu, le port est fermé, le certificat n’est pas valide, ou autre chose répond à cet endroit.'
        : 'Pas de connexion TCP : le nom est inconnu, ou le port est fermé.',
      todo: TELL,
    }),
    unexplained: {
      state: 'Ne fonctionne pas',
      what: 'Le relais n’a pas attribué d’adresse, et ce navigateur ne dit pas pourquoi.',
      todo: `Lancez la vérification dans Chrome ou Edge pour en savoir plus. ${TELL}`,
    },
    'invalid-url': { state: 'Mal configuré', what: 'Votre navigateur ne comprend pas l’adresse du relais.', todo: TELL },
    error: (code) => ({ state: 'Refusé', what: `Le relais a répondu par l’erreur ${code}.`, todo: TELL }),
  },
  loopback: {
    works: (roundTrip, bitsPerSecond, slow) => {
      const what = `${Math.round(roundTrip)} ms aller-retour jusqu’au relais${bitsPerSecond === undefined ? '' : `, ${megabits(bitsPerSecond)}`}.`;
      if (slow === undefined) return { state: 'Fonctionne', what };
      return { state: 'Lent', what, todo: slow === 'far' ? 'Vous risquez de parler en même temps. Un relais plus proche aiderait.' : 'Désactivez votre caméra si le son est haché.' };
    },
    'no-path': (waited) => ({
      state: 'Ne transmet rien',
      what: `Le relais attribue des adresses, mais rien n’est passé en ${seconds(waited)} : il n’accepte pas sa propre adresse comme destination, ou un pare-feu ferme ses ports.`,
      todo: TELL,
    }),
    'no-relay': { state: 'Non testé', what: 'Aucun relais n’a attribué d’adresse.' },
  },
};

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : ` Un message met ${roundTrip} ms aller-retour.`;
}

function seconds(milliseconds: number): string {
  return `${oneDigit.format(milliseconds / 1_000)} s`;
}

function megabits(bitsPerSecond: number): string {
  return `${oneDigit.format(bitsPerSecond / 1_000_000)} Mbit/s`;
}
