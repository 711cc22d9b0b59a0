/** The words of the links that lead to the page that checks the connection. */
export const checkLink = { words: 'Check your connection', newTab: '(opens in a new tab)' };
