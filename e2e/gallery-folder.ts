/** The folder of the gallery: empty before the pictures are taken, with a page that shows them all afterwards. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const GALLERY = fileURLToPath(new URL('../gallery', import.meta.url));

const HEAD = `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px system-ui;background:#888}figure{display:inline-block;margin:8px}img{height:360px}</style>`;

/** Called by Playwright; what it returns is called at the end. */
export default function openGallery(): () => void {
  rmSync(GALLERY, { recursive: true, force: true });
  mkdirSync(GALLERY, { recursive: true });
  return () => {
    const pictures = readdirSync(GALLERY).filter((file) => file.endsWith('.png'));
    const figures = pictures.map((file) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file.replace('.png', '')}</figcaption></figure>`);
    writeFileSync(join(GALLERY, 'index.html'), [HEAD, ...figures].join('\n'));
  };
}
