/** The item at an index that must exist: a RangeError otherwise, never `undefined`. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}: there are ${items.length}`);
  return item;
}
