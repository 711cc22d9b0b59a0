/** Tailwind CSS is the only step between app/globals.css and the browser. */
const config = { plugins: { '@tailwindcss/postcss': {} } };

export default config;
