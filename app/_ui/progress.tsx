/** How far something is: the browser's own element, in our colors where the person has none of their own. */
export function Progress({ label, value, max }: { readonly label: string; readonly value: number; readonly max: number }) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={max}
      className="h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-white/15 forced-colors:appearance-auto [&::-moz-progress-bar]:bg-focus [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-focus"
    />
  );
}
