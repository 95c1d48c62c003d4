import { createPool } from '../workers/index.ts';
import { BLOCK_BYTES, FILES_PER_TASK, WINDOW_BYTES } from './pack-shapes.ts';
import type { PackAnswer, PackTask, PackWork, Room } from './pack-shapes.ts';

/** Room for a header with the longest name an archive may have. */
const HEADER_BYTES = 4 * 1024;

/** The compressors' objects live for one call; unlimited, they would pile up to a hundred megabytes before they are cleared. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 32 } as const;

export interface PackOptions {
  readonly signal?: AbortSignal;
  /** Workers; 2 or as many as there are cores. The archive is the same with any number. */
  readonly workers?: number;
}

/**
 * Gives work to workers and answers in its order: `packed` and `content` may be used until the next answer is asked for,
 * then their room goes to other work. Rejects with a `PoolFailure`.
 */
export async function* packInOrder<Work extends PackWork>(
  works: Iterable<Work>,
  { signal, workers }: PackOptions,
): AsyncGenerator<{ readonly work: Work; readonly answer: PackAnswer }> {
  const pool = createPool<PackTask, PackAnswer>({
    entry: 'pack-worker',
    resourceLimits: LIMITS,
    ...(signal === undefined ? {} : { signal }),
    ...(workers === undefined ? {} : { size: workers }),
  });
  const idle: Room[] = [];
  const onTheWay: Work[] = [];
  function* tasks(): Generator<PackTask> {
    for (const work of works) {
      onTheWay.push(work);
      yield { work, room: idle.pop() ?? newRoom() };
    }
  }
  try {
    const answers = pool.inOrder(tasks(), {
      ahead: 3 * pool.size,
      transfer: ({ room }) => [room.content, room.packed],
    });
    for await (const answer of answers) {
      const work = onTheWay.shift();
      if (work !== undefined) yield { work, answer };
      idle.push(answer.room);
    }
  } finally {
    await pool.close();
  }
}

function newRoom(): Room {
  const content = new ArrayBuffer(BLOCK_BYTES + WINDOW_BYTES);
  return { content, packed: new ArrayBuffer(BLOCK_BYTES + (BLOCK_BYTES >> 3) + FILES_PER_TASK * HEADER_BYTES) };
}
