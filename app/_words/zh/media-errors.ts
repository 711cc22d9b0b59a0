/** Why there is no camera, microphone or screen, and what to do about it in this browser, on this system: in Chinese. */
import type { Words } from '../catalogues.ts';
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Thing {
  readonly noun: string;
  /** How a person tries it once more: where the device was just named, and where it was not. */
  readonly again: string;
  readonly tryIt: string;
}

const NOUN: Record<Missing, string> = { microphone: '麦克风', camera: '摄像头', both: '摄像头和麦克风', screen: '屏幕共享' };

function thingOf(missing: Missing, again: Again): Thing {
  const noun = NOUN[missing];
  if (again === 'check') return { noun, again: '重新检查', tryIt: '重新检查' };
  if (missing === 'screen') return { noun, again: '在此处重新共享', tryIt: '在此处重新共享' };
  return { noun, again: '在此处打开', tryIt: `在此处打开${noun}` };
}

/** Where the browser keeps what this site may do: the first half of a sentence. */
const ALLOW_SITE: Record<Place['site'], (noun: string) => string> = {
  chrome: (noun) => `点击地址栏左端的图标，允许使用${noun}`,
  edge: (noun) => `点击地址栏左端的锁形图标，允许使用${noun}`,
  firefox: (noun) => `点击地址栏中带斜线的图标，解除对${noun}的阻止`,
  safari: (noun) => `在菜单栏中选取“Safari 浏览器”>“此网站的设置…”，允许使用${noun}`,
  other: (noun) => `在浏览器设置中允许此网站使用${noun}`,
  android: (noun) => `点按地址旁的图标，选择“权限”，允许使用${noun}`,
  'android-firefox': (noun) => `点按地址旁的锁形图标，允许使用${noun}`,
  ios: (noun) => `打开“设置”，轻点“App”和你的浏览器，打开${noun}的开关`,
  'ios-safari': (noun) => `轻点地址栏左端的按钮，选择“网站设置”，允许使用${noun}`,
};

/** Where the system keeps what the browser may do: the first half of a sentence. */
const ALLOW_BROWSER: Record<Place['system'], (noun: string) => string> = {
  windows: (noun) => `打开“设置”>“隐私和安全性”，允许桌面应用访问${noun}`,
  macos: (noun) => `打开“系统设置”>“隐私与安全性”，允许浏览器访问${noun}，重新启动浏览器`,
  linux: (noun) => `在系统的隐私设置中允许浏览器使用${noun}，重新启动浏览器`,
  other: (noun) => `在系统的隐私设置中允许浏览器使用${noun}，重新启动浏览器`,
  android: (noun) => `打开“设置”>“应用”，选择你的浏览器和“权限”，允许使用${noun}`,
  ios: (noun) => `打开“设置”，轻点“App”和你的浏览器，允许使用${noun}`,
  'ios-safari': (noun) => `打开“设置”，轻点“App”和“Safari 浏览器”，允许使用${noun}`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: ({ noun, again }, { site }) => ({ what: `此网站未获准使用${noun}。`, todo: `请${ALLOW_SITE[site](noun)}，然后${again}。` }),
  dismissed: ({ noun, tryIt }) => ({ what: `你尚未允许使用${noun}。`, todo: `请${tryIt}，并在浏览器询问时选择“允许”。` }),
  'system-denied': ({ noun, tryIt }, { system }) => ({ what: `系统不允许此浏览器使用${noun}。`, todo: `请${ALLOW_BROWSER[system](noun)}，然后${tryIt}。` }),
  'in-use': ({ noun, tryIt }, { phone }) =>
    phone
      ? { what: `其他应用或电话正在使用${noun}。`, todo: `请结束通话或关闭该应用，然后${tryIt}。` }
      : { what: `其他程序正在使用${noun}。`, todo: `请关闭该程序或选择其他设备，然后${tryIt}。` },
  'no-device': ({ noun, again, tryIt }, { phone, hidden }) => ({
    what: `浏览器未找到${noun}。`,
    todo: phone
      ? `请重新启动浏览器，然后${tryIt}。`
      : `请接上${noun}，然后${again}。${hidden ? `如果设备已经接好，请在“系统设置”>“隐私与安全性”中允许 Firefox 访问${noun}。` : ''}`,
  }),
  unsuited: ({ noun, tryIt }) => ({ what: `你的${noun}不符合会议的要求。`, todo: `请选择或连接其他设备，然后${tryIt}。` }),
  'not-started': ({ noun, tryIt }, { phone }) => ({
    what: `${noun}未能及时启动。`,
    todo: phone ? `请稍等片刻，然后${tryIt}。` : `请稍等片刻，然后${tryIt}；也可以重新插拔设备后再试。`,
  }),
  'still-starting': ({ noun }, { phone }) => ({
    what: `${noun}仍在启动。`,
    todo: `请再等一会儿。如果一直没有反应，请关闭可能正在使用它的其他${phone ? '应用' : '程序，或重新插拔设备'}。`,
  }),
  insecure: ({ noun }) => ({ what: `浏览器只允许在安全连接下使用${noun}。`, todo: '请通过以 https 开头的地址打开此页面。' }),
  unsupported: ({ noun }, { site }) => ({
    what: `此浏览器无法在这里使用${noun}。`,
    todo: site === 'ios' ? '请使用最新版本的 Safari。' : '请使用最新版本的 Chrome、Edge、Firefox 或 Safari。',
  }),
};

export const media: Words['media'] = {
  error: (missing, trouble, place, again) => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: '你仍可加入会议，收听和观看。',
};
