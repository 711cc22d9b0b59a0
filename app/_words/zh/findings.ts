/** What each finding of the check means, and what to do about it where it is bad: in Chinese. */
import type { Words } from '../catalogues.ts';

const TELL = '请告知此服务器的管理员。';
const OTHER_NETWORK = '如有条件，请换一个网络试试，例如手机热点。';
const NEEDS_RELAY = `${TELL}配置 TURN 服务器后，在任何网络中都能通话。`;
const DEVICE = { microphone: '麦克风', camera: '摄像头' } as const;

export const findings: Words['check']['findings'] = {
  rows: {
    browser: '浏览器',
    microphone: '麦克风',
    camera: '摄像头',
    socket: '会议服务器',
    servers: '中继和 STUN',
    stun: '你的地址',
    nat: '网络类型',
    turn: (transport) => `${transport} 中继`,
    loopback: '经由中继的通话',
  },
  browser: {
    supported: { state: '正常', what: '具备会议所需的全部功能。' },
    insecure: { state: '不安全', what: '此页面不是通过 https 打开的，浏览器因此不提供麦克风和摄像头。', todo: '请通过以 https 开头的地址打开此页面。' },
    unsupported: { state: '版本过旧', what: '不支持用于传输声音和画面的 WebRTC。', todo: '请使用最新版本的 Chrome、Edge、Firefox 或 Safari。' },
  },
  device: {
    works: (source, label) => ({ state: '正常', what: label === '' ? `可以使用${DEVICE[source]}。` : `可以使用 ${label}。` }),
    failed: '无法使用',
    unanswered: (source) => ({
      state: '未检查',
      what: `浏览器尚未提供${DEVICE[source]}，可能正在等你确认。`,
      todo: '请在浏览器询问时选择“允许”，然后重新检查。',
    }),
  },
  socket: {
    unreachable: (waited) => ({ state: '无法连接', what: `会议服务器在${seconds(waited)}内没有响应。`, todo: '请检查网络连接，然后重新检查。' }),
    websocket: (roundTrip) => ({ state: '已连接', what: `通过 WebSocket 连接。${trip(roundTrip)}` }),
    polling: (roundTrip) => ({
      state: '已连接，较慢',
      what: `WebSocket 在途中被阻止，已改用长轮询。${trip(roundTrip)}`,
      todo: '会议可以正常进行。如果感觉缓慢，请关闭 VPN 或代理试试，或请网络管理员放行 WebSocket。',
    }),
  },
  servers: {
    relay: { state: '已提供', what: '通话在浏览器之间直连，或经由此服务器的中继。' },
    relayOnly: { state: '已提供', what: '此服务器的所有通话都经由其中继。' },
    onlyStun: { state: '没有中继', what: '此服务器没有中继：如果网络阻止两人之间直连，他们就无法连接。', todo: NEEDS_RELAY },
    nothing: { state: '没有中继', what: '此服务器既没有中继，也没有 STUN：只能在同一网络内通话。', todo: NEEDS_RELAY },
    'no-room': { state: '未检查', what: '用于跨网络通话的服务器只对可以加入会议的人开放。', todo: '如需一并检查，请在下方粘贴会议链接。' },
    full: { state: '未检查', what: '此会议人数已满，因此未提供服务器信息。', todo: '请用其他会议检查，或等有人离开后再检查。' },
    refused: '未提供',
    'not-asked': { state: '未检查', what: '这些信息由会议服务器提供，但无法连接到会议服务器。' },
  },
  stun: {
    mapped: (address, after) => ({ state: '已找到', what: `其他人看到的地址是 ${address}（用时 ${after} ms）。` }),
    'not-translated': { state: '已找到', what: '其他人看到的就是此设备自身的地址，未经转换。' },
    'no-answer': (waited) => ({
      state: '无响应',
      what: `STUN 服务器在${seconds(waited)}内没有响应：网络阻止了 UDP，或服务器已停机。`,
      todo: `${OTHER_NETWORK}如果仍然失败，请告知此服务器的管理员。`,
    }),
    'no-such-name': { state: '域名不存在', what: '无法解析 STUN 服务器的域名。', todo: TELL },
    'invalid-url': { state: '配置错误', what: '浏览器无法识别 STUN 服务器的地址。', todo: TELL },
  },
  nat: {
    none: { state: '开放', what: '没有地址转换：很容易与其他人直连。' },
    cone: { state: '宽松', what: '你的网络对所有目标使用同一端口（锥形 NAT）：可以与大多数人直连。' },
    symmetric: (relayed) => {
      const what = '你的网络对每个目标使用不同的端口（对称 NAT）：无法与同样处于严格网络中的人直连。';
      return relayed ? { state: '严格', what: `${what}此类通话会经由中继。` } : { state: '严格', what, todo: `配置中继可以解决此问题。${OTHER_NETWORK}` };
    },
    unknown: (answered) => ({ state: '未知', what: `需要不同主机上的两台 STUN 服务器都响应才能判断，但${answered === 0 ? '没有一台' : '只有一台'}响应。` }),
  },
  turn: {
    relays: (after) => ({ state: '正常', what: `中继在 ${after} ms 内分配了地址。` }),
    'no-answer': (waited, udp) => ({
      state: '无响应',
      what: `中继在${seconds(waited)}内没有响应：防火墙丢弃了数据、端口有误，或中继已停机。`,
      todo: udp ? `如果 TCP 或 TLS 中继正常，通话会改走该线路。${TELL}` : TELL,
    }),
    refused: { state: '被拒绝', what: '中继拒绝了我们的凭据：密钥不一致、凭据已过期，或服务器之间的时钟不一致。', todo: TELL },
    quota: { state: '被拒绝', what: '中继为每人分配的地址数已达上限（配额）。', todo: `${TELL}在网状连接中，每人须为每位其他参会者和中继的每个地址各占用一个地址。` },
    'no-ports': { state: '被拒绝', what: '中继已没有空闲端口。', todo: `${TELL}端口范围过小，或中继非常繁忙。` },
    'no-such-name': { state: '域名不存在', what: '无法解析中继的域名。', todo: TELL },
    'not-connected': (tls) => ({
      state: '无法连接',
      what: tls ? '无法建立 TLS 连接：域名无法解析、端口已关闭、证书无效，或该端口由其他服务占用。' : '无法建立 TCP 连接：域名无法解析，或端口已关闭。',
      todo: TELL,
    }),
    unexplained: { state: '无法使用', what: '中继没有分配地址，此浏览器也未说明原因。', todo: `在 Chrome 或 Edge 中检查可以了解更多。${TELL}` },
    'invalid-url': { state: '配置错误', what: '浏览器无法识别中继的地址。', todo: TELL },
    error: (code) => ({ state: '被拒绝', what: `中继返回错误 ${code}。`, todo: TELL }),
  },
  loopback: {
    works: (roundTrip, bitsPerSecond, slow) => {
      const what = `到中继往返 ${Math.round(roundTrip)} ms${bitsPerSecond === undefined ? '' : `，${megabits(bitsPerSecond)}`}。`;
      if (slow === undefined) return { state: '正常', what };
      return { state: '缓慢', what, todo: slow === 'far' ? '大家容易同时开口。使用距离更近的中继会有改善。' : '如果声音断断续续，请关闭摄像头。' };
    },
    'no-path': (waited) => ({
      state: '无法传输',
      what: `中继能分配地址，但${seconds(waited)}内没有数据通过：中继拒绝以自身地址作为对端，或防火墙关闭了其端口。`,
      todo: TELL,
    }),
    'no-relay': { state: '未检查', what: '没有中继分配地址。' },
  },
};

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : `消息往返需 ${roundTrip} ms。`;
}

function seconds(milliseconds: number): string {
  return ` ${(milliseconds / 1_000).toFixed(1)} 秒`;
}

function megabits(bitsPerSecond: number): string {
  return `${(bitsPerSecond / 1_000_000).toFixed(1)} Mbit/s`;
}
