/** By how much a row of values grows from one to the next: the line of least squares through them. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  let [together, spread] = [0, 0];
  for (const [index, value] of values.entries()) {
    together += (index - middle) * (value - mean);
    spread += (index - middle) ** 2;
  }
  return spread === 0 ? 0 : together / spread;
}
