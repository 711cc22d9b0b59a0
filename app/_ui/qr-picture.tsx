/** A text as a QR code (ISO/IEC 18004): black on white in every theme, because that is what cameras look for. */
import { encode } from 'uqr';

/** The white edge that readers need, in modules. */
const QUIET_ZONE = 4;

export default function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mx-auto w-full max-w-[min(20rem,60dvh)] rounded-lg bg-white forced-color-adjust-none"
    >
      <path d={dark.join('')} fill="black" />
    </svg>
  );
}
