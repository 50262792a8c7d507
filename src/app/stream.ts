/** Collects items into batches; a batch is full at `count` items or once their sizes add up to `size`. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  limits: { readonly count: number; readonly size: number },
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let size = 0
  for await (const item of items) {
    batch.push(item)
    size += sizeOf(item)
    if (batch.length < limits.count && size < limits.size) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** Maps with at most `limit` calls under way; results keep the order of the items. No item is pulled before it is needed. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const item of items) {
    const result = map(item)
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= limit) yield (await underWay.shift()) as R
  }
  for (const result of underWay) yield await result
}

/** The first items of a stream (fewer than `count` only where it has no more), and a stream of all of them. */
export async function peek<T>(
  items: AsyncGenerator<T>,
  count: number,
): Promise<{ readonly first: readonly T[]; readonly all: AsyncGenerator<T> }> {
  const first: T[] = []
  while (first.length < count) {
    const { value, done } = await items.next()
    if (done === true) break
    first.push(value)
  }
  async function* all(): AsyncGenerator<T> {
    yield* first
    yield* items
  }
  return { first, all: all() }
}
