/** What each finding of the check means, and what to do about it where it is bad, in Spanish. */
import type { Words } from '../catalogues.ts';
import type { FindingWords } from '../finding-words.ts';

const TELL = 'Avisa a quien administra este servidor.';
const OTHER_NETWORK = 'Si puedes, prueba con otra red, por ejemplo compartiendo los datos de un teléfono.';

const number = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const THE = { microphone: 'el micrófono', camera: 'la cámara' } as const;

export const findings: Words['check']['findings'] = {
  rows: {
    browser: 'Navegador',
    microphone: 'Micrófono',
    camera: 'Cámara',
    socket: 'Servidor de reuniones',
    servers: 'Retransmisión y STUN',
    stun: 'Tu dirección',
    nat: 'Tipo de red',
    turn: (transport: string) => `Retransmisión por ${transport}`,
    loopback: 'Llamada por retransmisión',
  },
  browser: {
    supported: { state: 'Funciona', what: 'Tiene todo lo que necesita una reunión.' },
    insecure: {
      state: 'No es seguro',
      what: 'Esta página no se abrió por https, así que el navegador no le da acceso al micrófono ni a la cámara.',
      todo: 'Ábrela con una dirección que empiece por https.',
    },
    unsupported: {
      state: 'Demasiado antiguo',
      what: 'No tiene WebRTC, que transmite la imagen y la voz.',
      todo: 'Usa una versión actual de Chrome, Edge, Firefox o Safari.',
    },
  },
  device: {
    works: (source: 'microphone' | 'camera', label: string): FindingWords => ({ state: 'Funciona', what: label === '' ? `Se puede usar ${THE[source]}.` : `Se puede usar ${label}.` }),
    failed: 'No funciona',
    unanswered: (source: 'microphone' | 'camera'): FindingWords => ({
      state: 'Sin probar',
      what: `El navegador aún no ha dado acceso a ${THE[source]}; puede que te lo esté preguntando.`,
      todo: 'Elige Permitir cuando lo pregunte y ejecuta de nuevo la comprobación.',
    }),
  },
  socket: {
    unreachable: (waited: number): FindingWords => ({
      state: 'Sin conexión',
      what: `No respondió en ${seconds(waited)}.`,
      todo: 'Revisa tu conexión a internet y ejecuta de nuevo la comprobación.',
    }),
    websocket: (roundTrip?: number): FindingWords => ({ state: 'Conectado', what: `Por WebSocket.${trip(roundTrip)}` }),
    polling: (roundTrip?: number): FindingWords => ({
      state: 'Conectado, pero lento',
      what: `Por sondeo largo (long polling), porque algo en el camino bloquea los WebSockets.${trip(roundTrip)}`,
      todo: 'Las reuniones funcionan. Si van lentas, prueba sin VPN ni proxy, o pide a quien administra tu red que permita los WebSockets.',
    }),
  },
  servers: {
    relay: { state: 'Disponibles', what: 'Las llamadas van directamente de navegador a navegador o por el servidor de retransmisión.' },
    relayOnly: { state: 'Disponibles', what: 'Todas las llamadas de este servidor pasan por su servidor de retransmisión.' },
    onlyStun: {
      state: 'Sin retransmisión',
      what: 'Este servidor no tiene retransmisión: si una red bloquea la vía directa entre dos personas, no podrán conectarse.',
      todo: `${TELL} Con un servidor TURN, las llamadas funcionan en cualquier red.`,
    },
    nothing: {
      state: 'Sin retransmisión',
      what: 'Este servidor no tiene retransmisión ni STUN: las llamadas solo funcionan dentro de una misma red.',
      todo: `${TELL} Con un servidor TURN, las llamadas funcionan en cualquier red.`,
    },
    'no-room': {
      state: 'Sin probar',
      what: 'Los servidores que permiten llamar entre redes solo se dan a conocer a quien puede unirse a una reunión.',
      todo: 'Pega abajo el enlace de una reunión para comprobarlos también.',
    },
    full: { state: 'Sin probar', what: 'Esta reunión está completa, así que no se dieron a conocer.', todo: 'Haz la comprobación con otra reunión, o de nuevo cuando alguien haya salido.' },
    refused: 'No disponibles',
    'not-asked': { state: 'Sin probar', what: 'Los indica el servidor de reuniones, y no hubo conexión con él.' },
  },
  stun: {
    mapped: (address: string, after: number): FindingWords => ({ state: 'Encontrada', what: `Los demás te ven en la dirección ${address} (obtenida en ${after} ms).` }),
    'not-translated': { state: 'Encontrada', what: 'Los demás ven la misma dirección que tiene este equipo: nada la traduce.' },
    'no-answer': (waited: number): FindingWords => ({
      state: 'Sin respuesta',
      what: `El servidor STUN no respondió en ${seconds(waited)}: tu red bloquea UDP o el servidor está caído.`,
      todo: `${OTHER_NETWORK} Si allí tampoco funciona, avisa a quien administra este servidor.`,
    }),
    'no-such-name': { state: 'Nombre desconocido', what: 'No se conoce el nombre del servidor STUN.', todo: TELL },
    'invalid-url': { state: 'Configuración incorrecta', what: 'El navegador no entiende la dirección del servidor STUN.', todo: TELL },
  },
  nat: {
    none: { state: 'Abierta', what: 'Sin traducción de direcciones: es fácil encontrar vías directas a los demás.' },
    cone: { state: 'Favorable', what: 'Tu red mantiene un mismo puerto para todos los destinos (NAT de cono): se pueden encontrar vías directas a casi todos los demás.' },
    symmetric: (relayed: boolean): FindingWords => {
      const what = 'Tu red usa un puerto distinto para cada destino (NAT simétrico): no se puede encontrar una vía directa a quienes estén en redes restrictivas.';
      return relayed
        ? { state: 'Restrictiva', what: `${what} Esas llamadas van por el servidor de retransmisión.` }
        : { state: 'Restrictiva', what, todo: `Un servidor de retransmisión ayudaría. ${OTHER_NETWORK}` };
    },
    unknown: (answered: 0 | 1): FindingWords => ({
      state: 'Sin datos',
      what: `Para saberlo hacen falta respuestas de dos servidores STUN en equipos distintos, y ${answered === 0 ? 'no respondió ninguno' : 'solo respondió uno'}.`,
    }),
  },
  turn: {
    relays: (after: number): FindingWords => ({ state: 'Funciona', what: `El servidor de retransmisión asignó una dirección en ${after} ms.` }),
    'no-answer': (waited: number, udp: boolean): FindingWords => ({
      state: 'Sin respuesta',
      what: `El servidor de retransmisión no respondió en ${seconds(waited)}: un firewall descarta el tráfico, el puerto es incorrecto o el servidor está caído.`,
      todo: udp ? `Si la retransmisión funciona por TCP o TLS, las llamadas van por ahí. ${TELL}` : TELL,
    }),
    refused: {
      state: 'Rechazada',
      what: 'El servidor de retransmisión rechazó nuestras credenciales: su secreto es otro, han caducado o los relojes de los servidores no coinciden.',
      todo: TELL,
    },
    quota: {
      state: 'Rechazada',
      what: 'El servidor de retransmisión ya asignó todas las direcciones que permite por persona (su cuota).',
      todo: `${TELL} En una malla, cada persona necesita una por cada una de las demás y por cada dirección del servidor de retransmisión.`,
    },
    'no-ports': { state: 'Rechazada', what: 'Al servidor de retransmisión no le quedan puertos.', todo: `${TELL} Su rango de puertos es demasiado pequeño o tiene mucha carga.` },
    'no-such-name': { state: 'Nombre desconocido', what: 'No se conoce el nombre del servidor de retransmisión.', todo: TELL },
    'not-connected': (tls: boolean): FindingWords => ({
      state: 'Sin conexión',
      what: tls
        ? 'No hay conexión TLS: el nombre no se conoce, el puerto está cerrado, el certificado no es válido o allí escucha otra cosa.'
        : 'No hay conexión TCP: el nombre no se conoce o el puerto está cerrado.',
      todo: TELL,
    }),
    unexplained: {
      state: 'No funciona',
      what: 'El servidor de retransmisión no asignó ninguna dirección, y este navegador no indica por qué.',
      todo: `Ejecuta la comprobación en Chrome o Edge para saber más. ${TELL}`,
    },
    'invalid-url': { state: 'Configuración incorrecta', what: 'El navegador no entiende la dirección del servidor de retransmisión.', todo: TELL },
    error: (code: number): FindingWords => ({ state: 'Rechazada', what: `El servidor de retransmisión respondió con el error ${code}.`, todo: TELL }),
  },
  loopback: {
    works: (roundTrip: number, bitsPerSecond: number | undefined, slow: 'far' | 'thin' | undefined): FindingWords => {
      const what = `${Math.round(roundTrip)} ms de ida y vuelta al servidor de retransmisión${bitsPerSecond === undefined ? '' : `, ${megabits(bitsPerSecond)}`}.`;
      if (slow === undefined) return { state: 'Funciona', what };
      return {
        state: 'Lenta',
        what,
        todo: slow === 'far' ? 'Las personas se interrumpirán al hablar. Ayudaría un servidor de retransmisión más cercano.' : 'Desactiva la cámara si las voces se entrecortan.',
      };
    },
    'no-path': (waited: number): FindingWords => ({
      state: 'Sin tráfico',
      what: `El servidor de retransmisión asigna direcciones, pero en ${seconds(waited)} no llegó nada: rechaza su propia dirección como destino o un firewall cierra sus puertos.`,
      todo: TELL,
    }),
    'no-relay': { state: 'Sin probar', what: 'Ningún servidor de retransmisión asignó una dirección.' },
  },
};

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : ` Un mensaje tarda ${roundTrip} ms en ir y volver.`;
}

function seconds(milliseconds: number): string {
  return `${number.format(milliseconds / 1_000)} s`;
}

function megabits(bitsPerSecond: number): string {
  return `${number.format(bitsPerSecond / 1_000_000)} Mbit/s`;
}
