/** The words of sharing a screen, a window or a tab. */

export const sharing = {
  bestFor: 'Sharing is best for',
  content: { text: 'Best for text', motion: 'Best for motion' },
  yours: 'You are sharing your screen',
  yoursWithSound: 'You are sharing your screen with its sound',
  notShown: 'Not shown here, where it would repeat itself without end.',
  thisScreen: 'You are sharing the screen this meeting is on. Share a window or a tab, so that the others do not see themselves twice.',
  thisTab: 'You are sharing the tab this meeting is in. Share another tab or a window, so that the others do not see themselves twice.',
};
