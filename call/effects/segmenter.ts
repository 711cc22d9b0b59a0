/**
 * Where in a picture the person is: MediaPipe's Selfie Segmentation (the model of Google Meet), run by its own WebAssembly on the
 * processor, which takes about 10 ms a frame whatever the camera's size. Only in a worker. The package's own wrapper cannot start in
 * a worker (it imports the model as a script), so that the WebAssembly is spoken to here.
 */

/** Where scripts/effect-files.ts puts them. */
const PLACE = '/effects/segmentation/';
const PROGRAM = 'selfie_segmentation_solution_simd_wasm_bin.js';
const GRAPH = 'selfie_segmentation.binarypb';
/** By what the graph asks for its model. */
const MODELS = 'third_party/mediapipe/modules/selfie_segmentation/';

interface Model {
  readonly file: string;
  /** The graph's own number of it. */
  readonly selection: 0 | 1;
  readonly width: number;
  readonly height: number;
}

const LANDSCAPE: Model = { file: 'selfie_segmentation_landscape.tflite', selection: 1, width: 256, height: 144 };
const PORTRAIT: Model = { file: 'selfie_segmentation.tflite', selection: 0, width: 256, height: 256 };

/** An object that WebAssembly owns and we must give back. */
interface Owned {
  delete(): void;
}

interface Texture {
  readonly glName: number;
  readonly width: number;
  readonly height: number;
}

interface OptionChange {
  readonly calculatorType: string;
  readonly calculatorName: string;
  readonly calculatorIndex: number;
  readonly fieldName: string;
  readonly valueNumber: number;
  readonly valueBoolean: boolean;
  readonly valueString: string;
}

/** What the WebAssembly offers, as far as it is used here. */
interface Program {
  canvas: OffscreenCanvas;
  readonly GL: {
    readonly textures: (WebGLTexture & { name?: number })[];
    readonly currentContext: { readonly GLctx: WebGL2RenderingContext };
    createContext(canvas: OffscreenCanvas, attributes: { readonly majorVersion: 2; readonly antialias: false; readonly alpha: false }): number;
    makeContextCurrent(context: number): void;
    getNewId(table: unknown[]): number;
  };
  readonly SolutionWasm: new () => {
    loadGraph(graph: ArrayBuffer): void;
    overrideFile(path: string, content: ArrayBuffer): void;
    attachMultiListener(wants: Owned, listener: unknown): void;
    changeOptions(changes: Owned): void;
    send(packets: Owned): void;
  };
  readonly StringList: new () => Owned & { push_back(text: string): void };
  readonly PacketListener: { implement(listener: { onResults(results: { get(index: number): (Texture & Owned) | undefined }): void }): unknown };
  readonly GraphOptionChangeRequestList: new () => Owned & { push_back(change: OptionChange): void };
  readonly PacketDataList: new () => Owned & { pushTexture2d(texture: Texture & { readonly stream: string; readonly timestamp: number }): void };
}

interface WorkerScope {
  importScripts(...urls: string[]): void;
  createMediapipeSolutionsWasm?: (options: { locateFile(file: string): string; print(): void; printErr(): void }) => Promise<Program>;
}

async function fetchBytes(file: string): Promise<ArrayBuffer> {
  const response = await fetch(PLACE + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}

export class Segmenter {
  readonly #program: Program;
  readonly #solution: InstanceType<Program['SolutionWasm']>;
  readonly #gl: WebGL2RenderingContext;
  readonly #input: OffscreenCanvas;
  readonly #drawing: OffscreenCanvasRenderingContext2D;
  readonly #texture: { readonly name: number; readonly texture: WebGLTexture };
  readonly #framebuffer: WebGLFramebuffer;
  readonly #pixels: Uint8Array<ArrayBuffer>;

  /** Fetches program and model and starts them. Rejects where one of them cannot be fetched or does not start. */
  static async load(portrait: boolean): Promise<Segmenter> {
    const model = portrait ? PORTRAIT : LANDSCAPE;
    const scope = globalThis as unknown as WorkerScope;
    scope.importScripts(PLACE + PROGRAM);
    const make = scope.createMediapipeSolutionsWasm;
    if (!make) throw new Error(`${PROGRAM} is not what it should be`);
    // It talks much, and of nothing that anybody needs to know.
    const quiet = { print: () => undefined, printErr: () => undefined };
    const [program, graph, weights] = await Promise.all([make({ locateFile: (file) => PLACE + file, ...quiet }), fetchBytes(GRAPH), fetchBytes(model.file)]);
    return new Segmenter(program, graph, weights, model);
  }

  private constructor(program: Program, graph: ArrayBuffer, weights: ArrayBuffer, model: Model) {
    this.#program = program;
    this.#input = new OffscreenCanvas(model.width, model.height);
    this.#drawing = context2d(this.#input);
    this.#pixels = new Uint8Array(model.width * model.height * 4);

    program.canvas = new OffscreenCanvas(1, 1);
    const context = program.GL.createContext(program.canvas, { majorVersion: 2, antialias: false, alpha: false });
    if (context === 0) throw new Error('no WebGL');
    program.GL.makeContextCurrent(context);
    this.#gl = program.GL.currentContext.GLctx;
    this.#texture = this.#newTexture();
    this.#framebuffer = this.#gl.createFramebuffer();

    this.#solution = new program.SolutionWasm();
    this.#solution.loadGraph(graph);
    this.#solution.overrideFile(MODELS + model.file, weights);
    const wants = new program.StringList();
    wants.push_back('segmentation_mask');
    this.#solution.attachMultiListener(wants, program.PacketListener.implement({ onResults: (results) => this.#onMask(results.get(0)) }));
    wants.delete();
    const changes = new program.GraphOptionChangeRequestList();
    const change = { calculatorName: '', calculatorIndex: 0, valueNumber: 0, valueBoolean: false, valueString: '' };
    changes.push_back({
      ...change,
      calculatorType: 'ConstantSidePacketCalculator',
      calculatorName: 'ConstantSidePacketCalculatorModelSelection',
      fieldName: 'int_value',
      valueNumber: model.selection,
    });
    // Its shaders need six times as long where a processor plays the graphics card, and are hardly faster where there is a card.
    changes.push_back({ ...change, calculatorType: 'InferenceCalculator', fieldName: 'use_cpu_inference', valueBoolean: true });
    this.#solution.changeOptions(changes);
    changes.delete();
  }

  get width(): number {
    return this.#input.width;
  }

  get height(): number {
    return this.#input.height;
  }

  /** RGBA of `width` x `height`, of which A is how surely the person is there. The same array every time. */
  mask(frame: CanvasImageSource): Uint8Array<ArrayBuffer> {
    const { width, height } = this.#input;
    this.#drawing.drawImage(frame, 0, 0, width, height);
    const gl = this.#gl;
    gl.bindTexture(gl.TEXTURE_2D, this.#texture.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, this.#input);
    gl.bindTexture(gl.TEXTURE_2D, null);
    const packets = new this.#program.PacketDataList();
    packets.pushTexture2d({ glName: this.#texture.name, width, height, stream: 'input_frames_gpu', timestamp: performance.now() * 1_000 });
    // Calls #onMask before it returns.
    this.#solution.send(packets);
    packets.delete();
    return this.#pixels;
  }

  #onMask(mask: (Texture & Owned) | undefined): void {
    const texture = mask && this.#program.GL.textures[mask.glName];
    if (!texture) return;
    const gl = this.#gl;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    gl.readPixels(0, 0, this.#input.width, this.#input.height, gl.RGBA, gl.UNSIGNED_BYTE, this.#pixels);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    mask.delete();
  }

  /** A texture under a name that the WebAssembly knows. */
  #newTexture(): { readonly name: number; readonly texture: WebGLTexture } {
    const gl = this.#gl;
    const texture: WebGLTexture & { name?: number } = gl.createTexture();
    const { GL } = this.#program;
    const name = GL.getNewId(GL.textures);
    texture.name = name;
    GL.textures[name] = texture;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    return { name, texture };
  }
}

export function context2d(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return context;
}
