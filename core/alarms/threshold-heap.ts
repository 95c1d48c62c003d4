/** Keys by the instant they are next looked at, the earliest first. One entry per key. */
export interface ThresholdHeap {
  readonly size: number;
  /** Adds a key, or moves it to another instant. */
  set(key: string, at: number): void;
  /** Takes a key out; one that is not there changes nothing. */
  remove(key: string): void;
  /** The earliest entry; undefined when there is none. */
  first(): { readonly key: string; readonly at: number } | undefined;
  /** Takes out every key whose instant is not after `now`, the earliest first. */
  takeUntil(now: number): readonly string[];
  clear(): void;
}

interface Entry {
  readonly key: string;
  at: number;
}

/** A binary heap that knows where each key stands, so that one clock of thousands is moved in a few steps. */
export function createThresholdHeap(): ThresholdHeap {
  const heap: Entry[] = [];
  const places = new Map<string, number>();

  const put = (entry: Entry, place: number): void => {
    heap[place] = entry;
    places.set(entry.key, place);
  };

  const rise = (entry: Entry, from: number): number => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || parent.at <= entry.at) break;
      put(parent, place);
      place = above;
    }
    put(entry, place);
    return place;
  };

  const sink = (entry: Entry, from: number): void => {
    let place = from;
    for (;;) {
      const child = smallerChild(heap, place);
      const below = heap[child];
      if (below === undefined || below.at >= entry.at) break;
      put(below, place);
      place = child;
    }
    put(entry, place);
  };

  const settle = (entry: Entry, place: number): void => {
    if (rise(entry, place) === place) sink(entry, place);
  };

  const remove = (key: string): void => {
    const place = places.get(key);
    if (place === undefined) return;
    places.delete(key);
    const last = heap.pop();
    if (last !== undefined && last.key !== key) settle(last, place);
  };

  return {
    get size() {
      return heap.length;
    },
    set: (key, at) => {
      const place = places.get(key);
      const entry = place === undefined ? undefined : heap[place];
      if (place === undefined || entry === undefined) {
        rise({ key, at }, heap.length);
        return;
      }
      entry.at = at;
      settle(entry, place);
    },
    remove,
    first: () => heap[0],
    takeUntil: (now) => {
      const taken: string[] = [];
      for (let entry = heap[0]; entry !== undefined && entry.at <= now; entry = heap[0]) {
        taken.push(entry.key);
        remove(entry.key);
      }
      return taken;
    },
    clear: () => {
      heap.length = 0;
      places.clear();
    },
  };
}

function smallerChild(heap: readonly Entry[], place: number): number {
  const left = 2 * place + 1;
  const right = heap[left + 1];
  return right !== undefined && right.at < (heap[left]?.at ?? Infinity) ? left + 1 : left;
}
