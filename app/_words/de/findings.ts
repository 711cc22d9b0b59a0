/** What each finding of the check means, and what to do about it where it is bad, in German. */
import type { Words } from '../catalogues.ts';

const TELL = 'Geben Sie der Person Bescheid, die diesen Server betreibt.';
const OTHER_NETWORK = 'Versuchen Sie es nach Möglichkeit in einem anderen Netzwerk, etwa über den Hotspot eines Telefons.';
const TURN_HELPS = `${TELL} Mit einem TURN-Server funktionieren Anrufe überall.`;

const oneDigit = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const findings: Words['check']['findings'] = {
  rows: {
    browser: 'Browser',
    microphone: 'Mikrofon',
    camera: 'Kamera',
    socket: 'Meeting-Server',
    servers: 'Relay und STUN',
    stun: 'Ihre Adresse',
    nat: 'Art des Netzwerks',
    turn: (transport) => `Relay über ${transport}`,
    loopback: 'Anruf über den Relay-Server',
  },
  browser: {
    supported: { state: 'Funktioniert', what: 'Er hat alles, was ein Meeting braucht.' },
    insecure: {
      state: 'Nicht sicher',
      what: 'Diese Seite wurde nicht über https geöffnet. Deshalb gibt der Browser ihr weder Mikrofon noch Kamera.',
      todo: 'Öffnen Sie sie mit einer Adresse, die mit https beginnt.',
    },
    unsupported: {
      state: 'Zu alt',
      what: 'Ihm fehlt WebRTC, das Bild und Ton überträgt.',
      todo: 'Verwenden Sie eine aktuelle Version von Chrome, Edge, Firefox oder Safari.',
    },
  },
  device: {
    works: (source, label) => ({
      state: 'Funktioniert',
      what: label === '' ? `${source === 'microphone' ? 'Ihr Mikrofon' : 'Ihre Kamera'} ist bereit.` : `${label} ist bereit.`,
    }),
    failed: 'Funktioniert nicht',
    unanswered: (source) => ({
      state: 'Nicht getestet',
      what: `Ihr Browser hat ${source === 'microphone' ? 'das Mikrofon' : 'die Kamera'} noch nicht freigegeben. Vielleicht wartet er auf Ihre Antwort.`,
      todo: 'Erlauben Sie den Zugriff, wenn er fragt, und prüfen Sie dann erneut.',
    }),
  },
  socket: {
    unreachable: (waited) => ({
      state: 'Nicht erreicht',
      what: `Er hat innerhalb von ${seconds(waited)} nicht geantwortet.`,
      todo: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.',
    }),
    websocket: (roundTrip) => ({ state: 'Verbunden', what: `Über WebSocket.${trip(roundTrip)}` }),
    polling: (roundTrip) => ({
      state: 'Verbunden, aber langsam',
      what: `Über Long Polling, weil auf dem Weg etwas WebSockets blockiert.${trip(roundTrip)}`,
      todo: 'Meetings funktionieren. Wenn sie träge wirken, versuchen Sie es ohne VPN oder Proxy, oder bitten Sie Ihre Netzwerkadministration, WebSockets zuzulassen.',
    }),
  },
  servers: {
    relay: { state: 'Vorhanden', what: 'Anrufe gehen direkt von Browser zu Browser oder über den Relay-Server.' },
    relayOnly: { state: 'Vorhanden', what: 'Alle Anrufe laufen hier über den Relay-Server.' },
    onlyStun: {
      state: 'Kein Relay',
      what: 'Hier gibt es keinen Relay-Server: Wo ein Netzwerk den direkten Weg zwischen zwei Personen blockiert, kommt keine Verbindung zustande.',
      todo: TURN_HELPS,
    },
    nothing: { state: 'Kein Relay', what: 'Hier gibt es weder Relay noch STUN: Anrufe funktionieren nur innerhalb eines Netzwerks.', todo: TURN_HELPS },
    'no-room': {
      state: 'Nicht getestet',
      what: 'Die Server, die Anrufe über Netzwerkgrenzen hinweg ermöglichen, werden nur Personen genannt, die an einem Meeting teilnehmen können.',
      todo: 'Fügen Sie unten den Link eines Meetings ein, um sie mitzuprüfen.',
    },
    full: {
      state: 'Nicht getestet',
      what: 'Dieses Meeting ist voll, deshalb wurden sie nicht genannt.',
      todo: 'Prüfen Sie mit einem anderen Meeting, oder noch einmal, wenn jemand gegangen ist.',
    },
    refused: 'Nicht genannt',
    'not-asked': { state: 'Nicht getestet', what: 'Der Meeting-Server nennt sie, und er wurde nicht erreicht.' },
  },
  stun: {
    mapped: (address, after) => ({ state: 'Gefunden', what: `Andere sehen Sie unter ${address} (nach ${after} ms ermittelt).` }),
    'not-translated': { state: 'Gefunden', what: 'Andere sehen genau die Adresse, die dieser Computer hat: Sie wird nirgends übersetzt.' },
    'no-answer': (waited) => ({
      state: 'Keine Antwort',
      what: `Der STUN-Server hat innerhalb von ${seconds(waited)} nicht geantwortet: Entweder blockiert Ihr Netzwerk UDP, oder der Server ist ausgefallen.`,
      todo: `${OTHER_NETWORK} Wenn es auch dort nicht klappt, geben Sie der Person Bescheid, die diesen Server betreibt.`,
    }),
    'no-such-name': { state: 'Name unbekannt', what: 'Der Name des STUN-Servers ist nicht bekannt.', todo: TELL },
    'invalid-url': { state: 'Falsch eingestellt', what: 'Ihr Browser versteht die Adresse des STUN-Servers nicht.', todo: TELL },
  },
  nat: {
    none: { state: 'Offen', what: 'Keine Adressübersetzung: Direkte Wege zu anderen sind leicht zu finden.' },
    cone: { state: 'Unkompliziert', what: 'Ihr Netzwerk verwendet einen Port für alle Ziele (Cone-NAT): Zu den meisten anderen findet sich ein direkter Weg.' },
    symmetric: (relayed) => {
      const what =
        'Ihr Netzwerk verwendet für jedes Ziel einen anderen Port (symmetrisches NAT): Zu Personen in ebenfalls restriktiven Netzwerken findet sich kein direkter Weg.';
      return relayed ? { state: 'Restriktiv', what: `${what} Solche Anrufe laufen über den Relay-Server.` } : { state: 'Restriktiv', what, todo: `Ein Relay-Server würde helfen. ${OTHER_NETWORK}` };
    },
    unknown: (answered) => ({
      state: 'Unbekannt',
      what: `Um das festzustellen, müssen zwei STUN-Server auf verschiedenen Hosts antworten, und es hat ${answered === 0 ? 'keiner' : 'nur einer'} geantwortet.`,
    }),
  },
  turn: {
    relays: (after) => ({ state: 'Funktioniert', what: `Der Relay-Server hat nach ${after} ms eine Adresse vergeben.` }),
    'no-answer': (waited, udp) => ({
      state: 'Keine Antwort',
      what: `Der Relay-Server hat innerhalb von ${seconds(waited)} nicht geantwortet: Eine Firewall verwirft die Pakete, der Port ist falsch, oder der Relay-Server ist ausgefallen.`,
      todo: udp ? `Wenn er über TCP oder TLS funktioniert, nehmen Anrufe diesen Weg. ${TELL}` : TELL,
    }),
    refused: {
      state: 'Abgelehnt',
      what: 'Der Relay-Server hat unsere Zugangsdaten abgelehnt: Sein Geheimnis ist ein anderes, sie sind abgelaufen, oder die Uhren der Server weichen voneinander ab.',
      todo: TELL,
    },
    quota: {
      state: 'Abgelehnt',
      what: 'Der Relay-Server hat dieser Person schon so viele Adressen gegeben, wie er darf (Quota).',
      todo: `${TELL} In einem Mesh brauchen alle je eine für jede andere Person und jede Adresse des Relay-Servers.`,
    },
    'no-ports': { state: 'Abgelehnt', what: 'Der Relay-Server hat keinen Port mehr frei.', todo: `${TELL} Sein Portbereich ist zu klein, oder er ist stark ausgelastet.` },
    'no-such-name': { state: 'Name unbekannt', what: 'Der Name des Relay-Servers ist nicht bekannt.', todo: TELL },
    'not-connected': (tls) => ({
      state: 'Nicht erreicht',
      what: tls
        ? 'Keine TLS-Verbindung: Der Name ist nicht bekannt, der Port ist geschlossen, das Zertifikat ist ungültig, oder dort antwortet etwas anderes.'
        : 'Keine TCP-Verbindung: Der Name ist nicht bekannt, oder der Port ist geschlossen.',
      todo: TELL,
    }),
    unexplained: {
      state: 'Funktioniert nicht',
      what: 'Der Relay-Server hat keine Adresse vergeben, und dieser Browser sagt nicht, warum.',
      todo: `Prüfen Sie mit Chrome oder Edge, um mehr zu erfahren. ${TELL}`,
    },
    'invalid-url': { state: 'Falsch eingestellt', what: 'Ihr Browser versteht die Adresse des Relay-Servers nicht.', todo: TELL },
    error: (code) => ({ state: 'Abgelehnt', what: `Der Relay-Server hat mit dem Fehler ${code} geantwortet.`, todo: TELL }),
  },
  loopback: {
    works: (roundTrip, bitsPerSecond, slow) => {
      const what = `${Math.round(roundTrip)} ms zum Relay-Server und zurück${bitsPerSecond === undefined ? '' : `, ${megabits(bitsPerSecond)}`}.`;
      if (slow === undefined) return { state: 'Funktioniert', what };
      const todo = slow === 'far' ? 'Man wird sich öfter ins Wort fallen. Ein näherer Relay-Server würde helfen.' : 'Schalten Sie Ihre Kamera aus, wenn der Ton abreißt.';
      return { state: 'Langsam', what, todo };
    },
    'no-path': (waited) => ({
      state: 'Überträgt nichts',
      what: `Der Relay-Server vergibt Adressen, aber innerhalb von ${seconds(waited)} kam nichts durch: Er lässt seine eigene Adresse nicht als Gegenstelle zu, oder eine Firewall schließt seine Ports.`,
      todo: TELL,
    }),
    'no-relay': { state: 'Nicht getestet', what: 'Kein Relay-Server hat eine Adresse vergeben.' },
  },
};

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : ` Eine Nachricht braucht hin und zurück ${roundTrip} ms.`;
}

function seconds(milliseconds: number): string {
  return `${oneDigit.format(milliseconds / 1_000)} s`;
}

function megabits(bitsPerSecond: number): string {
  return `${oneDigit.format(bitsPerSecond / 1_000_000)} Mbit/s`;
}
