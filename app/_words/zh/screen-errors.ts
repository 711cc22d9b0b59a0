/** The words for whoever cannot share their screen, in Chinese: as many as there are systems. */
import type { Words } from '../catalogues.ts';
import type { System } from '../../_ui/platform.ts';

const PORTAL = '桌面环境会弹出窗口，请在其中选择要共享的内容。如果没有弹出窗口，请安装 xdg-desktop-portal、适用于你的桌面环境的组件以及 PipeWire，然后重新登录。';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos: '请打开“系统设置”>“隐私与安全性”>“录屏与系统录音”，打开此浏览器的开关，然后退出并重新打开浏览器。共享此浏览器的标签页则无需此权限。',
  windows: '请打开“设置”>“隐私和安全性”>“屏幕截图和屏幕录制”，在其中允许。如果电脑由单位管理，请联系管理员。',
  linux: PORTAL,
  android: '请在系统询问时允许，然后重新共享。',
  ios: '请在系统询问时允许，然后重新共享。',
  other: '请在系统的隐私设置中允许浏览器录制屏幕，然后重新启动浏览器。',
};

export const screenErrors: Words['screenErrors']['screenErrors'] = {
  refused: {
    what: '此浏览器不允许此网站共享你的屏幕。',
    todo: '请在浏览器的网站设置中允许，然后重新共享。如果电脑由单位管理，请联系管理员。',
  },
  refusedBySystem: (system) => ({ what: '系统不允许此浏览器共享屏幕。', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system) => ({ what: '系统没有提供屏幕画面。', todo: system === 'linux' ? PORTAL : '请重新共享，并选择其他窗口、标签页或屏幕。' }),
  impossible: { what: '此浏览器无法在这里共享屏幕。', todo: '请在电脑上使用最新版本的 Chrome、Edge、Firefox 或 Safari。' },
};
