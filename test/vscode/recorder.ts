import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { Screen } from "./screen.ts";

/** What is drawn over the window, because a picture of it has neither. */
interface Overlay {
  /** What is being shown, at the foot. */
  readonly caption: string;
  /** The tip of the pointer, or null where it does not matter. */
  readonly pointer: readonly [x: number, y: number] | null;
}

/** A moving picture of one window, frame by frame: how long each stands is said, not measured. */
export class Recorder {
  readonly #screen: Screen;
  readonly #frames: Buffer[] = [];
  readonly #delays: number[] = [];
  #overlay: Overlay = { caption: "", pointer: null };

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Says what comes next; the pointer goes away. */
  async say(caption: string): Promise<void> {
    await this.#draw({ caption, pointer: null });
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#draw({ ...this.#overlay, pointer: [x, y] });
  }

  /** Takes what is seen now as a frame that stands for so many milliseconds. */
  async take(milliseconds: number): Promise<void> {
    this.#frames.push(await this.#screen.screenshot());
    this.#delays.push(milliseconds);
  }

  /** Writes the frames as a GIF that begins again and again; gives its length in milliseconds. */
  async write(path: string): Promise<number> {
    const gif = sharp(this.#frames, { join: { animated: true } }).gif({
      delay: this.#delays,
      loop: 0,
      // Text and flat colours: dots between two colours would only blur them.
      dither: 0,
      effort: 10,
    });
    await writeFile(path, await gif.toBuffer());
    return this.#delays.reduce((sum, one) => sum + one, 0);
  }

  async #draw(overlay: Overlay): Promise<void> {
    this.#overlay = overlay;
    await this.#screen.evaluate(`(${DRAW})(${JSON.stringify(overlay)})`);
  }
}

/** Run in the page. */
const DRAW = `({ caption, pointer }) => {
  const layer = (id, style) => {
    const made = document.getElementById(id) ?? document.createElement("div");
    Object.assign(made, { id }).style.cssText = "position: fixed; pointer-events: none; z-index: 9999;" + style;
    document.body.append(made);
    return made;
  };
  layer("movie-caption", \`
    bottom: 40px; right: 30px; padding: 8px 18px; border-radius: 8px;
    background: #8c1d18; color: #fff; font-size: 17px; white-space: nowrap;
    visibility: \${caption ? "visible" : "hidden"};\`).textContent = caption;
  layer("movie-pointer", \`
    left: \${pointer?.[0]}px; top: \${pointer?.[1]}px; width: 16px; height: 22px; background: #000;
    clip-path: polygon(0 0, 0 78%, 27% 60%, 45% 100%, 62% 93%, 45% 55%, 85% 55%);
    visibility: \${pointer ? "visible" : "hidden"};\`);
}`;
