/**
 * Puts what effects load when they are first used, WebAssembly and models out of npm packages, where our own server serves it:
 * public/effects, which is not kept in git. Run after every installation, so that it is there in development too.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'public', 'effects');

/** By the place under public/effects: the files, by their name in node_modules. */
const FILES: Readonly<Record<string, string>> = {
  'segmentation/selfie_segmentation.binarypb': '@mediapipe/selfie_segmentation/selfie_segmentation.binarypb',
  'segmentation/selfie_segmentation.tflite': '@mediapipe/selfie_segmentation/selfie_segmentation.tflite',
  'segmentation/selfie_segmentation_landscape.tflite': '@mediapipe/selfie_segmentation/selfie_segmentation_landscape.tflite',
  'segmentation/selfie_segmentation_solution_simd_wasm_bin.js': '@mediapipe/selfie_segmentation/selfie_segmentation_solution_simd_wasm_bin.js',
  'segmentation/selfie_segmentation_solution_simd_wasm_bin.wasm': '@mediapipe/selfie_segmentation/selfie_segmentation_solution_simd_wasm_bin.wasm',
  'noise/worklet.js': '@sapphi-red/web-noise-suppressor/dist/rnnoise/workletProcessor.js',
  'noise/rnnoise.wasm': '@sapphi-red/web-noise-suppressor/dist/rnnoise.wasm',
  'noise/rnnoise_simd.wasm': '@sapphi-red/web-noise-suppressor/dist/rnnoise_simd.wasm',
};

/** A file that is there when they have been copied. */
export const effectFile = path.join(target, 'noise', 'rnnoise_simd.wasm');

export function copyEffectFiles(): void {
  rmSync(target, { recursive: true, force: true });
  for (const [place, source] of Object.entries(FILES)) {
    const to = path.join(target, place);
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(path.join(root, 'node_modules', source), to);
  }
}

if (process.argv[1] === import.meta.filename) copyEffectFiles();
