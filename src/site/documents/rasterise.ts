/** Draws an SVG as a PNG of this many pixels, in a palette of its own colours. */
export type Rasteriser = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** Shades between the letters and their ground are many, and few of them are seen. */
const COLOURS = 64;

/** A longer search for the best colours takes twice the time of the whole picture, for files that are as large. */
const EFFORT = 1;

/** The rasteriser, where it is installed: its binding exists for some platforms only. */
export async function loadRasteriser(): Promise<Rasteriser | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    return (svg, width, height) => sharp(Buffer.from(svg)).resize(width, height, { fit: 'fill' }).flatten().png({ palette: true, colours: COLOURS, compressionLevel: 9, effort: EFFORT }).toBuffer();
  } catch {
    return undefined;
  }
}
